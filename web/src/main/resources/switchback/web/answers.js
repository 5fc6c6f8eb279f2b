// Keeps each answer when its field is left. Without this file the button at the end of the form does the same.
import { post, show } from "./parts.js";

let form = document.querySelector("form[data-answers]");
// The answers as they were last shown by the program, or sent to it.
let seen = form && values(form);
let last = Promise.resolve();
let waiting = false;
let unsaved = false;

function values(of) {
  return new Map(new FormData(of));
}

function state(words) {
  document.querySelector(".saved").textContent = words;
}

async function keep() {
  waiting = false;
  const sent = values(form);
  const { ok, page } = await post(form);
  if (!ok || !page.querySelector("form[data-answers]")) {
    throw new Error(page.querySelector("[data-not-kept], [data-holding]")?.textContent ?? "");
  }
  seen = sent;
  unsaved = waiting;
  delete document.querySelector(".saved").dataset.failed;
  show(page, form);
}

// Takes over what the program shows now. A field that is being changed is left alone; when another window changed that
// same field, the version stays the one that was seen, so that the program can tell.
function follow(page) {
  const fresh = page.querySelector("form[data-answers]");
  if (!form || !fresh) return;
  const now = values(form);
  const next = values(fresh);
  if ([...now.keys()].sort().join("\n") !== [...next.keys()].sort().join("\n")) {
    const touched = [...seen].some(([name, value]) => now.get(name) !== value);
    if (!touched && !form.contains(document.activeElement)) {
      const replacement = document.adoptNode(fresh);
      form.replaceWith(replacement);
      form = replacement;
      seen = next;
    }
    return;
  }
  let known = true;
  for (const [name, value] of next) {
    if (now.get(name) !== seen.get(name)) known &&= value === seen.get(name);
    else if (value !== now.get(name)) form.elements[name].value = value;
  }
  if (!known) return;
  form.elements.version.value = next.get("version");
  seen = next;
}

document.addEventListener("switchback:shown", event => follow(event.detail));

// One after the other, so that no save overtakes an earlier one; what changes while one waits goes with it. Lists change
// their places: those wait for the button.
document.addEventListener("change", event => {
  if (!form?.contains(event.target) || event.target.name.endsWith("]")) return;
  state(form.dataset.saving);
  unsaved = true;
  if (waiting) return;
  waiting = true;
  last = last.then(keep).catch(failed => {
    state([form.dataset.failed, failed.message].join(" "));
    document.querySelector(".saved").dataset.failed = "";
  });
});

document.addEventListener("submit", event => { if (event.target === form) unsaved = false; });

// A closed tab would lose what could not be saved.
window.addEventListener("beforeunload", event => { if (unsaved) event.preventDefault(); });
