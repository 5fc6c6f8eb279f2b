// Keeps what is typed: a moment after the last key, when a field is left, and when the page is. Without this file the
// button at the end of the form does the same. Nothing is put into the browser's own storage, which is not sealed.
const PAUSE = 900; // a pause between two thoughts; a sentence makes one version, not one for every key
const TRIES = [2000, 5000, 15000, 30000];
const MOST_AT_THE_END = 60000; // what a browser sends for a page that is being left

const form = document.querySelector("form[data-answers]");
if (form) keepAnswers(form);

function keepAnswers(form) {
  let state = form.querySelector("[data-state]");
  let trouble = form.querySelector("[data-trouble]");
  const seen = new Map(); // what is kept of each field, as far as this page knows
  const blocked = new Set(); // changed in another window meanwhile; waits until it is typed in again
  let timer = 0, tries = 0, running = false, again = false;

  // One entry a name: of the buttons of a rating, the pressed one stands for all of them.
  const answers = of => [...of.elements].filter(f => f.name.startsWith("f.") && (f.type !== "radio" || f.checked));
  const fields = () => answers(form);
  const changed = () => fields().filter(f => f.value !== seen.get(f.name) && !blocked.has(f.name));
  fields().forEach(f => seen.set(f.name, f.value));

  function body(some) {
    const data = new FormData();
    for (const name of ["token", "version"]) data.append(name, form.elements[name].value);
    data.append("typing", "yes");
    some.forEach(f => data.append(f.name, f.value));
    return data;
  }

  function say(text) {
    state.hidden = text === "";
    state.textContent = text;
  }

  async function send(keepalive) {
    const some = changed();
    if (some.length === 0) return;
    const sent = new Map(some.map(f => [f.name, f.value]));
    say(form.dataset.saving);
    const length = some.reduce((sum, f) => sum + f.name.length + f.value.length, 0);
    const answer = await fetch(form.action, {
      method: "POST", body: body(some), credentials: "same-origin", headers: { "X-Part": "form" },
      keepalive: keepalive && length < MOST_AT_THE_END,
    });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const theirs = page.querySelector("form[data-answers]");
    if (!answer.ok || !theirs) throw new Error(page.querySelector("[data-not-kept], [data-holding]")?.textContent ?? "");
    sent.forEach((value, name) => seen.set(name, value));
    take(page, theirs);
    const saved = page.querySelector(".saved").textContent;
    say(saved);
    document.querySelector("footer .saved").textContent = saved;
    older();
  }

  // Puts the newest values where nobody is writing, and what is wrong beside each field.
  function take(page, theirs) {
    form.elements.version.value = theirs.elements.version.value;
    const conflicts = new Map([...page.querySelectorAll(".conflicts li")].map(li => [li.dataset.field, li.textContent]));
    let moved = false;
    for (const field of answers(theirs)) {
      const mine = form.elements[field.name];
      if (!mine) {
        moved = !grow(field) || moved;
        continue;
      }
      const typedOn = mine.value !== seen.get(field.name);
      if (!conflicts.has(field.name) && typedOn && field.value !== seen.get(field.name)) {
        conflicts.set(field.name, form.dataset.changed + " " + field.value);
      }
      if (conflicts.has(field.name)) blocked.add(field.name);
      else if (!typedOn && mine.value !== field.value) mine.value = field.value;
      seen.set(field.name, field.value);
      showWrong(mine, field, conflicts.get(field.name));
    }
    moved = moved || fields().some(f => !theirs.elements[f.name]);
    trouble.textContent = moved ? form.dataset.moved : "";
  }

  // A list of words grows by one empty line when its last one is filled.
  function grow(field) {
    const before = field.name.match(/^(.*)\[(\d+)\]$/);
    const mine = before && form.elements[`${before[1]}[${before[2] - 1}]`];
    if (!mine) return false;
    mine.closest(".field").after(document.importNode(field.closest(".field"), true));
    seen.set(field.name, field.value);
    return true;
  }

  function showWrong(mine, theirs, conflict) {
    const place = (mine instanceof RadioNodeList ? mine[0] : mine).closest(".field, .rate");
    place.querySelectorAll(".care").forEach(p => p.remove());
    const lines = [...theirs.closest(".field, .rate").querySelectorAll(".care")].map(p => p.textContent);
    if (conflict) lines.unshift(conflict);
    for (const line of lines) {
      const p = document.createElement("p");
      p.className = "care";
      p.textContent = line;
      place.append(p);
    }
    place.classList.toggle("wrong", lines.length > 0);
  }

  // The dossier on this page is from before; it is not replaced under the eyes of somebody who writes.
  function older() {
    if (document.querySelector(".older") || !document.querySelector(".found")) return;
    const p = document.createElement("p");
    p.className = "older";
    const link = document.createElement("a");
    link.href = location.pathname;
    link.textContent = form.dataset.olderLink;
    p.append(form.dataset.older + " ", link);
    document.querySelector(".found").before(p);
  }

  async function keep(keepalive = false) {
    clearTimeout(timer);
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      await send(keepalive);
      if (tries > 0) trouble.textContent = "";
      tries = 0;
    } catch (failed) {
      say("");
      trouble.textContent = [form.dataset.failed, failed.message].join(" ");
      timer = setTimeout(() => keep(), TRIES[Math.min(tries++, TRIES.length - 1)]);
    }
    running = false;
    mark();
    if (!form.hasAttribute("data-unsaved")) document.dispatchEvent(new Event("kept"));
    if (again) {
      again = false;
      keep();
    }
  }

  const mark = () => form.toggleAttribute("data-unsaved", changed().length > 0);

  form.addEventListener("input", event => {
    blocked.delete(event.target.name);
    mark();
    if (tries === 0) say(form.dataset.waiting);
    clearTimeout(timer);
    timer = setTimeout(() => keep(), PAUSE);
  });
  form.addEventListener("change", () => keep());

  // The board and the list of skills keep answers too; the form follows what they were answered.
  document.addEventListener("switchback:shown", event => {
    const theirs = event.detail.querySelector("form[data-answers]");
    if (!theirs) return;
    if (changed().length > 0 || form.contains(document.activeElement)) take(event.detail, theirs);
    else renew(theirs);
  });

  // Nobody is writing here: the whole form is the newest one, entries that came or went with it.
  function renew(theirs) {
    form.replaceChildren(...document.importNode(theirs, true).childNodes);
    state = form.querySelector("[data-state]");
    trouble = form.querySelector("[data-trouble]");
    blocked.clear();
    seen.clear();
    fields().forEach(f => seen.set(f.name, f.value));
  }

  // A page that is hidden may never come back.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") keep(true);
  });
  // The button of the form keeps all of it itself.
  let pressed = false;
  form.addEventListener("submit", () => { pressed = true; });
  addEventListener("beforeunload", event => {
    if (!pressed && tries > 0 && changed().length > 0) event.preventDefault();
  });
}
