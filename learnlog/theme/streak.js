/* How many days in a row up to today or yesterday were written on. */
(() => {
  const language = document.documentElement.lang || "en";
  const counted = new Intl.NumberFormat(language, { style: "unit", unit: "day", unitDisplay: "long" });
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  for (const one of document.querySelectorAll(".ll-streak")) {
    const ago = Math.round((today - Date.parse(one.dataset.last)) / 864e5);
    const days = ago === 0 || ago === 1 ? Number(one.dataset.run) : 0;
    one.lastElementChild.textContent = counted.format(days);
  }
})();
