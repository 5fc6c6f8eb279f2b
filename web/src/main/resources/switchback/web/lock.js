// A page that lies open must not show what the vault no longer gives out. Without this file the pages behind it are
// closed all the same; only what stands on the screen already stays there.
const SECONDS = 15;
const own = document.querySelector("footer .saved") && !location.pathname.startsWith("/open");
let touched = null;

document.addEventListener("input", event => { touched = event.target.form; });
document.addEventListener("submit", () => { touched = null; });
document.addEventListener("kept", () => { touched = null; });

// What was typed and not saved goes along, to be offered again once the vault is open.
function leave() {
  const form = touched;
  if (form && form.isConnected && form.method === "post") {
    form.noValidate = true;
    form.requestSubmit();
  } else location.replace("/open?to=" + encodeURIComponent(location.pathname + location.search));
}

async function look() {
  try {
    const state = await (await fetch("/open/state", { credentials: "same-origin" })).text();
    if (state === "locked") return leave();
    if (state === "always") return;
  } catch {
    // The program was stopped; the page says so when something is sent.
  }
  setTimeout(look, SECONDS * 1000);
}

if (own) {
  setTimeout(look, SECONDS * 1000);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
}
