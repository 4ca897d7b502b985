/* What was written on this day in other years: the days at once, so that nothing jumps, then their names. */
(() => {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, "0");
  const day = String(now.getDate()).padStart(2, "0");
  const bit = (Date.UTC(2000, now.getMonth(), now.getDate()) - Date.UTC(2000, 0, 1)) / 864e5;
  const links = new Map();
  for (const one of document.querySelectorAll(".ll-on-this-day[hidden]")) {
    const pattern = one.querySelector("a[hidden]").getAttribute("href");
    const written = Object.entries(JSON.parse(one.querySelector("script").textContent))
      .filter(([year, bits]) => Number(year) < now.getFullYear() && (parseInt(bits[bit >> 2], 16) >> (3 - (bit & 3))) & 1);
    for (const [year] of written.reverse()) {
      const item = one.querySelector("ul").appendChild(document.createElement("li"));
      const link = item.appendChild(document.createElement("a"));
      link.href = pattern.replace(/\d{4}\/\d\d\/\d\d/, `${year}/${month}/${day}`);
      link.textContent = `${year}-${month}-${day}`;
      const shown = item.appendChild(document.createElement("span"));
      shown.className = "ll-count";
      shown.textContent = year;
      links.set(link, link.textContent);
    }
    if (!written.length) continue;
    one.hidden = false;
    window.learnlogDays = (names) => links.forEach((iso, link) => { link.textContent = names[iso] || iso; });
    document.head.appendChild(document.createElement("script")).src = `${one.dataset.names}${month}.js`;
  }
})();
