/* What was written on this day in other years. */
(() => {
  const now = new Date();
  const iso = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
  for (const one of document.querySelectorAll(".ll-on-this-day[hidden]")) {
    const data = one.querySelector("script");
    const same = Object.entries(JSON.parse(data.textContent))
      .filter(([day]) => day.slice(4) === iso.slice(4) && day < iso);
    for (const [day, name] of same.reverse()) {
      const item = one.querySelector("ul").appendChild(document.createElement("li"));
      const link = item.appendChild(document.createElement("a"));
      link.href = `${data.dataset.root}${day.replaceAll("-", "/")}/`;
      link.textContent = name;
      const year = item.appendChild(document.createElement("span"));
      year.className = "ll-count";
      year.textContent = day.slice(0, 4);
    }
    one.hidden = !same.length;
  }
})();
