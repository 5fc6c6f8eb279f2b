// When the dossier is there, show it, unless somebody is typing: then the link waits.
document.addEventListener("htmx:afterSwap", () => {
  const ready = document.querySelector("#work[data-ready]");
  if (!ready) return;
  const busy = document.activeElement?.matches("input, textarea, select") || document.querySelector("form[data-unsaved]");
  if (!busy) location.assign(ready.dataset.ready);
});
