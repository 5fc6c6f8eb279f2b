// What several scripts share: sends a form, and puts the parts of the answer in their places. All parts of a page show
// one version of the profile, so they change together. Without scripts the browser loads the page instead.

export async function post(form, button) {
  const body = new FormData(form, button ?? null);
  const answer = await fetch(form.getAttribute("action"), { method: "POST", body, credentials: "same-origin" });
  return { ok: answer.ok, page: parse(await answer.text()) };
}

export async function load() {
  const answer = await fetch(location.pathname, { credentials: "same-origin" });
  if (!answer.ok) throw new Error("not loaded");
  return parse(await answer.text());
}

function parse(text) {
  return new DOMParser().parseFromString(text, "text/html");
}

export function say(part, words) {
  part.querySelector(".said").textContent = words;
}

// Sends a form of a part. When another window was faster, the part shows what stands now and says so.
export async function send(part, form, button) {
  say(part, part.dataset.saving);
  const { ok, page } = await post(form, button);
  if (ok && page.getElementById(part.id)) {
    show(page, form);
    return true;
  }
  const refused = page.querySelector("[data-not-kept]");
  if (refused) throw new Error(refused.textContent);
  if (ok || page.querySelector("[data-holding]")) {
    leave(form, button);
    return false;
  }
  show(await load(), form);
  say(part, part.dataset.elsewhere);
  return false;
}

// The answer is another page, such as the one that opens a locked vault: it is shown, with what was pressed.
function leave(form, button) {
  if (button?.name) {
    const pressed = document.createElement("input");
    pressed.type = "hidden";
    pressed.name = button.name;
    pressed.value = button.value;
    form.prepend(pressed);
  }
  form.submit();
}

export function show(page, sent) {
  const focus = describe(document.activeElement);
  for (const part of document.querySelectorAll("[data-part]")) {
    const fresh = page.getElementById(part.id)?.querySelector(".part-body");
    const old = part.querySelector(".part-body");
    if (!fresh || !old) continue;
    const typed = unsent(old, sent);
    old.replaceWith(document.adoptNode(fresh));
    typed.forEach(restore);
  }
  for (const place of ["[data-text]", ".saved"]) {
    const fresh = page.querySelector(place);
    const old = document.querySelector(place);
    if (fresh && old) old.replaceChildren(...document.adoptNode(fresh).childNodes);
  }
  document.dispatchEvent(new CustomEvent("switchback:shown", { detail: page }));
  document.dispatchEvent(new Event("kept"));
  if (document.activeElement === document.body) find(focus)?.focus({ preventScroll: true });
}

// Words that were typed elsewhere in the part, and not yet sent, stay.
function unsent(body, sent) {
  return [...body.querySelectorAll("input[id], textarea[id]")]
    .filter(field => field.form !== sent && field.type !== "checkbox" && field.value !== field.defaultValue)
    .map(field => ({ id: field.id, value: field.value, open: Boolean(field.closest("details[open]")) }));
}

function restore({ id, value, open }) {
  const field = document.getElementById(id);
  if (!field) return;
  field.value = value;
  if (open) field.closest("details").open = true;
}

function describe(element) {
  const row = element?.closest?.("[data-row], [data-card]");
  return { id: element?.id, row: row?.id, key: element?.dataset?.key };
}

function find({ id, row, key }) {
  const place = row && document.getElementById(row);
  return (id && document.getElementById(id)) || (key && place?.querySelector(`[data-key="${CSS.escape(key)}"]`)) || place;
}
