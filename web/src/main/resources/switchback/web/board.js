// The board of complaints: cards move by pointer and by arrow keys. The choice below each card does the same.
import { say, send } from "./parts.js";

const part = document.getElementById("board");
// Distance before a press on a handle becomes a drag.
const SLACK = 4;
// Near this edge of the window a drag scrolls it.
const EDGE = 48;
const wanted = new Map();
let busy = false;
let drag = null;

function columns() {
  return [...part.querySelectorAll("[data-lever]")];
}

function dress() {
  part.querySelectorAll(".handle").forEach(h => { h.hidden = false; });
}

async function run(form, button, card) {
  busy = true;
  try {
    const kept = await send(part, form, button);
    const now = card && document.getElementById(card);
    if (kept) say(part, now?.dataset.said ?? document.querySelector(".saved").textContent);
    else wanted.clear();
  } catch (refused) {
    say(part, [part.dataset.failed, refused.message].join(" "));
    wanted.clear();
  }
  busy = false;
  const [next] = wanted;
  if (next) {
    wanted.delete(next[0]);
    const again = document.getElementById(next[0]);
    if (again) move(again, next[1]);
  }
}

// Puts the card there at once; what the program makes of it follows.
function move(card, lever) {
  const column = columns().find(c => c.dataset.lever === lever);
  if (!column) return;
  const held = card.contains(document.activeElement) ? document.activeElement : null;
  column.querySelector("ul.cards").append(card);
  held?.focus();
  card.querySelector("form.move select").value = lever;
  if (busy) wanted.set(card.id, lever);
  else run(card.querySelector("form.move"), null, card.id);
}

function onKey(event) {
  if (event.key === "Escape" && drag) {
    end(false);
    return;
  }
  const handle = event.target.closest(".handle");
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!handle || !by || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const all = columns();
  const to = all[all.indexOf(handle.closest("[data-lever]")) + by];
  if (to) move(handle.closest("[data-card]"), to.dataset.lever);
}

function begin(event) {
  const handle = event.target.closest(".handle");
  if (!handle || event.button !== 0) return;
  handle.setPointerCapture(event.pointerId);
  drag = { card: handle.closest("[data-card]"), x: event.pageX, y: event.pageY, over: null, on: false };
}

function follow(event) {
  if (!drag) return;
  const [dx, dy] = [event.pageX - drag.x, event.pageY - drag.y];
  if (!drag.on && Math.hypot(dx, dy) < SLACK) return;
  drag.on = true;
  drag.card.classList.add("dragged");
  drag.card.style.transform = `translate(${dx}px, ${dy}px)`;
  const over = document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-lever]") ?? null;
  if (over !== drag.over) {
    drag.over?.classList.remove("over");
    over?.classList.add("over");
    drag.over = over;
  }
  if (event.clientY < EDGE) window.scrollBy(0, -EDGE / 4);
  if (event.clientY > innerHeight - EDGE) window.scrollBy(0, EDGE / 4);
}

function end(drop) {
  if (!drag) return;
  const { card, over, on } = drag;
  drag = null;
  card.classList.remove("dragged");
  card.style.transform = "";
  over?.classList.remove("over");
  if (drop && on && over && over !== card.closest("[data-lever]")) move(card, over.dataset.lever);
}

if (part) {
  part.addEventListener("submit", event => {
    event.preventDefault();
    if (busy) return;
    const card = event.target.closest("[data-card]");
    const at = document.getElementById(event.target.elements.at.value);
    run(event.target, event.submitter, card?.id).then(() => {
      if (document.activeElement === document.body) {
        (document.getElementById(at?.id)?.querySelector(".handle, textarea") ?? part.querySelector("#board-new"))?.focus();
      }
    });
  });
  document.addEventListener("keydown", onKey);
  part.addEventListener("pointerdown", begin);
  part.addEventListener("pointermove", follow);
  part.addEventListener("pointerup", () => end(true));
  part.addEventListener("pointercancel", () => end(false));
  document.addEventListener("switchback:shown", dress);
  dress();
}
