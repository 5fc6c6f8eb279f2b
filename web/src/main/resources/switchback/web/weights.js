// Names the value of a slider while it moves; the order itself comes from the server.
document.addEventListener("input", event => {
  const slider = event.target.closest("[data-weights] input[type=range]");
  if (!slider) return;
  const word = slider.dataset.words.split("|")[slider.value];
  slider.setAttribute("aria-valuetext", word);
  slider.parentElement.querySelector("output").textContent = word;
});
