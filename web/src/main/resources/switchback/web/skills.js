// The skills that matter: single keys while the list has the focus, the next skill after a press, no page load.
import { say, send } from "./parts.js";

const part = document.getElementById("skills-asked");
const KEYS = "switchback-single-keys";
const waiting = [];
let busy = false;

function keysOn() {
  try { return localStorage.getItem(KEYS) !== "off"; } catch { return true; }
}

function rows() {
  return [...part.querySelectorAll("[data-row]")];
}

// Shows the keys where they work, and makes one stop of each group of buttons.
function dress() {
  const on = keysOn();
  part.classList.toggle("keys-on", on);
  part.querySelectorAll(".keys-only").forEach(e => { e.hidden = e.tagName === "KBD" && !on; });
  const toggle = part.querySelector("[data-keys-switch]");
  if (toggle) toggle.checked = on;
  part.querySelectorAll("[data-key]").forEach(button => {
    if (on && button.dataset.key) button.setAttribute("aria-keyshortcuts", button.dataset.key);
    else button.removeAttribute("aria-keyshortcuts");
  });
  for (const group of part.querySelectorAll("[data-row] form")) {
    const presses = [...group.querySelectorAll(".press")];
    const stop = presses.find(p => p.getAttribute("aria-pressed") === "true") ?? presses[0];
    presses.forEach(p => { p.tabIndex = p === stop || p === document.activeElement ? 0 : -1; });
  }
  // The way into the list; the arrow keys lead on, and the key Tab goes from button to button.
  if (rows().length) rows()[0].tabIndex = 0;
}

function press(button) {
  const form = button.form;
  const row = button.closest("[data-row]");
  const next = document.getElementById(form.elements.at.value);
  button.closest("form").querySelectorAll("[aria-pressed]").forEach(b => {
    b.setAttribute("aria-pressed", String(b === button));
  });
  const made = {
    row: row?.id,
    state: row?.dataset.state,
    key: button.dataset.key,
    label: button.getAttribute("aria-label"),
    month: form.querySelector("input[id]")?.value,
  };
  if (busy) waiting.push(made);
  else run(form, button, made);
  if (row && next && next !== row) next.focus();
}

async function run(form, button, made) {
  busy = true;
  const pressed = made.row;
  try {
    const kept = await send(part, form, button);
    const row = pressed && document.getElementById(pressed);
    if (kept) say(part, row?.dataset.said ?? document.querySelector(".saved").textContent);
    if (!kept) waiting.length = 0;
  } catch (refused) {
    say(part, [part.dataset.failed, refused.message].join(" "));
    waiting.length = 0;
  }
  busy = false;
  replay(pressed);
}

// A press made while another was on its way is done on the page as it is now; not when the skill was changed elsewhere.
function replay(own) {
  const made = waiting.shift();
  if (!made) return;
  const row = made.row && document.getElementById(made.row);
  if (row && row.dataset.state !== made.state && row.id !== own) {
    say(part, part.dataset.elsewhere);
    waiting.length = 0;
    return;
  }
  const within = row ?? part;
  const button = made.key
    ? within.querySelector(`[data-key="${CSS.escape(made.key)}"]`)
    : [...within.querySelectorAll("button[type=submit]")].find(b => b.getAttribute("aria-label") === made.label);
  if (!button) return;
  const month = button.form.querySelector("input[id]");
  if (month && made.month !== undefined) month.value = made.month;
  run(button.form, button, made);
}

function step(row, by) {
  const all = rows();
  const next = all[all.indexOf(row) + by];
  if (next) next.focus();
}

function along(button, by) {
  const all = [...button.form.querySelectorAll(".press")];
  const next = all[(all.indexOf(button) + by + all.length) % all.length];
  all.forEach(p => { p.tabIndex = p === next ? 0 : -1; });
  next.focus();
}

function onKey(event) {
  const row = event.target.closest("[data-row]");
  if (!row || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (event.target.matches("input, textarea, select")) return;
  const arrow = { ArrowDown: [step, row, 1], ArrowUp: [step, row, -1] }[event.key]
    ?? (event.target.matches(".press")
      ? { ArrowRight: [along, event.target, 1], ArrowLeft: [along, event.target, -1] }[event.key]
      : undefined);
  if (arrow) {
    event.preventDefault();
    arrow[0](arrow[1], arrow[2]);
    return;
  }
  if (!keysOn() || event.key.length !== 1) return;
  const key = event.key.toLowerCase();
  const button = key === "u" ? part.querySelector("[data-key=u]") : row.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!button) return;
  event.preventDefault();
  press(button);
}

if (part) {
  part.addEventListener("submit", event => {
    event.preventDefault();
    press(event.submitter);
  });
  part.addEventListener("keydown", onKey);
  part.addEventListener("change", event => {
    if (!event.target.matches("[data-keys-switch]")) return;
    try { localStorage.setItem(KEYS, event.target.checked ? "on" : "off"); } catch { /* it lasts for this page then */ }
    dress();
  });
  document.addEventListener("switchback:shown", dress);
  dress();
}
