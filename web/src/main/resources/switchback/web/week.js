// Keeps the running total of a typed week. Without this file the page shows the total after each save.
for (const form of document.querySelectorAll("form[data-week]")) {
  const total = form.querySelector(".total");
  form.addEventListener("input", () => {
    const hours = [...form.querySelectorAll("input[data-work]")]
      .map(input => Number(input.value.trim().replace(",", ".")))
      .filter(value => Number.isFinite(value) && value > 0)
      .reduce((sum, value) => sum + value, 0);
    total.textContent = form.dataset.total.replace("{total}", String(Math.round(hours * 100) / 100));
    total.classList.toggle("over", hours > Number(form.dataset.contract) * 1.25);
  });
}
