/* Finishing touches: every page reads without them. */
(() => {
  const age = new Intl.RelativeTimeFormat(document.documentElement.lang || "en", { numeric: "auto" });
  const units = [["year", 365.25], ["month", 30.44], ["week", 7], ["day", 1]];

  /* How long ago an open loop was opened. */
  const ages = () => {
    for (const one of document.querySelectorAll(".ll-age:empty")) {
      const days = (Date.now() - Date.parse(one.dataset.since)) / 864e5;
      const [unit, length] = units.find(([, length]) => days >= length) || units[3];
      one.textContent = age.format(-Math.floor(Math.max(days, 0) / length), unit);
    }
  };

  /* The list below a filter, narrowed to a kind and to words. */
  const filters = () => {
    for (const form of document.querySelectorAll(".ll-filter:not([data-on])")) {
      form.dataset.on = "";
      const items = [...document.querySelectorAll(".ll-filtered > li")];
      const texts = items.map((item) => item.textContent.toLowerCase());
      const narrow = () => {
        const kind = form.elements.kind ? form.elements.kind.value : "";
        const words = form.elements.words.value.toLowerCase().split(/\s+/);
        let shown = 0;
        items.forEach((item, at) => {
          item.hidden = (kind && item.dataset.kind !== kind) || !words.every((word) => texts[at].includes(word));
          shown += !item.hidden;
        });
        form.querySelector("output").textContent = `${shown} of ${items.length}`;
      };
      form.addEventListener("input", narrow);
      form.addEventListener("submit", (event) => event.preventDefault());
      narrow();
    }
  };

  /* Arrow keys lead through the written days of a heatmap, once a month in it has been reached. */
  const walk = (event) => {
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    const map = step && event.target.closest && event.target.closest(".ll-heatmap svg");
    if (!map) return;
    const links = [...map.querySelectorAll("a[tabindex]")];
    const at = links.indexOf(event.target);
    const month = event.target.getAttribute("href");
    const first = links.findIndex((link) => link.getAttribute("href").startsWith(month));
    const next = links[at < 0 ? first : at + step];
    if (next) {
      next.focus();
      event.preventDefault();
    }
  };

  const start = () => {
    ages();
    filters();
  };
  document.addEventListener("keydown", walk);
  window.addEventListener("beforeprint", () => {
    for (const one of document.querySelectorAll("details:not([open])")) {
      one.open = true;
      one.dataset.printed = "";
    }
  });
  window.addEventListener("afterprint", () => {
    for (const one of document.querySelectorAll("details[data-printed]")) {
      one.open = false;
      delete one.dataset.printed;
    }
  });
  window.document$ ? window.document$.subscribe(start) : start();
})();
