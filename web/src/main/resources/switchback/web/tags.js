// Keeps each tag when it is chosen and shows the week counted again. Without this file the button does the same.
const form = document.querySelector("form[data-tags]");
const saved = document.querySelector(".saved");
let last = Promise.resolve();

async function keep() {
  const answer = await fetch(form.action, { method: "POST", body: new FormData(form), credentials: "same-origin" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const next = page.querySelector("form[data-tags]");
  if (!answer.ok || !next) throw new Error("not kept");
  for (const other of document.querySelectorAll("input[name=version]")) other.value = next.elements.version.value;
  const reasons = next.querySelectorAll("li .hint");
  form.querySelectorAll("li .hint").forEach((hint, i) => { if (reasons[i]) hint.textContent = reasons[i].textContent; });
  const found = document.querySelector(".found");
  if (found) found.replaceWith(page.querySelector(".found") ?? found);
  saved.textContent = page.querySelector(".saved").textContent;
}

form?.addEventListener("change", () => {
  saved.textContent = form.dataset.saving;
  last = last.then(keep).catch(() => { saved.textContent = form.dataset.failed; });
});
