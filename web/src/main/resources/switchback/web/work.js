// When the dossier is there, show it, unless somebody is typing or on the way to another page: then the link waits.
const ON_THE_WAY = 10000; // a click that brings a file leaves no page, so the way ends by itself
let leaving = 0;
addEventListener("beforeunload", () => { leaving = Date.now(); });
addEventListener("pageshow", () => { leaving = 0; });
document.addEventListener("htmx:afterSwap", () => {
  const ready = document.querySelector("#work[data-ready]");
  if (!ready) return;
  const busy = document.activeElement?.matches("input, textarea, select") || document.querySelector("form[data-unsaved]");
  if (!busy && Date.now() - leaving > ON_THE_WAY) location.assign(ready.dataset.ready);
});
