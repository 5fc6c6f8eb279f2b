// Keeps each answer when its field is left. Without this file the button at the end of the form does the same.
const form = document.querySelector("form[data-answers]");
const saved = document.querySelector(".saved");
let last = Promise.resolve();
let unsaved = false;

async function keep() {
  const answer = await fetch(form.action, { method: "POST", body: new FormData(form), credentials: "same-origin" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const version = page.querySelector("form[data-answers] input[name=version]");
  if (!answer.ok || !version) throw new Error(page.querySelector("[data-not-kept], [data-holding]")?.textContent ?? "");
  form.elements.version.value = version.value;
  saved.textContent = page.querySelector(".saved").textContent;
  unsaved = false;
  delete saved.dataset.failed;
  document.dispatchEvent(new Event("kept"));
}

// One after the other, so that no save overtakes an earlier one. Lists change their places: those wait for the button.
form?.addEventListener("change", event => {
  if (event.target.name.endsWith("]")) return;
  saved.textContent = form.dataset.saving;
  unsaved = true;
  last = last.then(keep).catch(failed => {
    saved.textContent = [form.dataset.failed, failed.message].join(" ");
    saved.dataset.failed = "";
  });
});

form?.addEventListener("submit", () => { unsaved = false; });

// A closed tab would lose what could not be saved.
window.addEventListener("beforeunload", event => { if (unsaved) event.preventDefault(); });
