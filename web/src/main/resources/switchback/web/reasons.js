// On narrow windows there is no margin: a reason opens below the paragraph it belongs to, one at a time. On wide ones, and
// without this file, the browser opens it as a popover.
const wide = matchMedia("(min-width: 80rem)");
let open = null;

function close(back) {
  if (!open) return;
  const { button, reason, home } = open;
  open = null;
  reason.classList.remove("here");
  reason.setAttribute("popover", "");
  home.replaceWith(reason);
  button.setAttribute("aria-expanded", "false");
  if (back) button.focus();
}

function openBelow(button) {
  const reason = document.getElementById(button.getAttribute("popovertarget"));
  if (!reason) return;
  const home = document.createComment("reason");
  reason.replaceWith(home);
  reason.removeAttribute("popover");
  reason.classList.add("here");
  const item = button.closest("li");
  const block = button.closest(".wide, figure, .asked-row > p, p, h2, h3, h4, dd") ?? button;
  if (item && !button.closest("p, .wide, figure")) item.append(reason);
  else block.after(reason);
  button.setAttribute("aria-expanded", "true");
  open = { button, reason, home };
  reason.scrollIntoView({ block: "nearest" });
}

document.addEventListener("click", event => {
  const button = event.target.closest("button.why");
  if (open && event.target.closest(".reason.here .close")) {
    event.preventDefault();
    close(true);
  } else if (button && !wide.matches) {
    event.preventDefault();
    const again = open?.button === button;
    close(false);
    if (!again) openBelow(button);
  }
});

document.addEventListener("keydown", event => {
  if (event.key === "Escape" && open) close(true);
});
wide.addEventListener("change", () => close(false));
window.addEventListener("beforeprint", () => close(false));
