// Sends files as soon as they are chosen or dropped. Without this file the button beside them does the same.
const forms = [...document.querySelectorAll("form[data-drop]")];

function send(form) {
  form.querySelector(".busy").textContent = form.dataset.busy;
  form.submit();
}

for (const form of forms) {
  form.elements.file.addEventListener("change", () => { if (form.elements.file.files.length) send(form); });
}

// Dropping anywhere on the page is enough; a browser would otherwise leave the page and show the file.
const main = forms.find(form => form.classList.contains("drop"));
const carries = event => main && event.dataTransfer && [...event.dataTransfer.types].includes("Files");
for (const kind of ["dragenter", "dragover"]) {
  window.addEventListener(kind, event => {
    if (!carries(event)) return;
    event.preventDefault();
    main.closest("details").open = true;
    main.classList.add("over");
  });
}
window.addEventListener("dragleave", event => { if (main && !event.relatedTarget) main.classList.remove("over"); });
window.addEventListener("drop", event => {
  if (!carries(event)) return;
  event.preventDefault();
  main.classList.remove("over");
  const near = event.target.closest?.("form[data-drop]") ?? main;
  near.elements.file.files = event.dataTransfer.files;
  send(near);
});
