// The editor of the page for others: says whether it is kept, tries again, and keeps the last words when the page is left.
// What is kept and how the page then looks comes from the server.
const form = document.querySelector("form[data-edits]");
if (form) {
  const state = form.querySelector("[data-edit-state]");
  const trouble = form.querySelector("[data-edit-trouble]");
  const AGAIN = 5000;
  let dirty = false;

  form.addEventListener("input", () => {
    dirty = true;
    form.setAttribute("data-unsaved", "");
    state.hidden = false;
    state.textContent = form.dataset.waiting;
  });
  form.addEventListener("htmx:beforeRequest", () => { dirty = false; });
  form.addEventListener("htmx:afterRequest", event => {
    if (event.detail.successful) {
      trouble.textContent = "";
      if (dirty) return;
      form.removeAttribute("data-unsaved");
      state.hidden = true;
      document.dispatchEvent(new Event("kept"));
      return;
    }
    dirty = true;
    state.hidden = true;
    trouble.textContent = form.dataset.failed;
    setTimeout(() => window.htmx.trigger(form, "again"), AGAIN);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden" || !dirty) return;
    fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), credentials: "same-origin", keepalive: true })
      .catch(() => {});
  });
}
