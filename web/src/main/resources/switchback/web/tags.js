// Keeps each tag when it is chosen, and shows the week counted again. Without this file the button does the same.
import { say, send } from "./parts.js";

const part = document.getElementById("tags");
const waiting = new Map(); // chosen while another one was on its way, by the name of the choice
let busy = false;

async function run() {
  busy = true;
  try {
    const kept = await send(part, part.querySelector("form"), null);
    if (kept) say(part, document.querySelector(".saved").textContent);
    else waiting.clear();
  } catch (refused) {
    say(part, [part.dataset.failed, refused.message].join(" "));
    waiting.clear();
  }
  busy = false;
  if (waiting.size > 0) replay();
}

// The list was drawn anew meanwhile: what was chosen is put where it belongs, and sent.
function replay() {
  const form = part.querySelector("form");
  for (const [name, value] of waiting) {
    if (form.elements[name]) form.elements[name].value = value;
  }
  waiting.clear();
  run();
}

if (part) {
  part.addEventListener("change", event => {
    if (busy) waiting.set(event.target.name, event.target.value);
    else run();
  });
  part.addEventListener("submit", event => {
    event.preventDefault();
    if (!busy) run();
  });
}
