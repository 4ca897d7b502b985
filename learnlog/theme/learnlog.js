/* Finishing touches: every page reads without them. */
(() => {
  const language = document.documentElement.lang || "en";
  const counted = new Intl.RelativeTimeFormat(language);
  const named = new Intl.RelativeTimeFormat(language, { numeric: "auto" }); // yesterday; but `last year` may be 23 months ago
  const units = [["year", 365.25], ["month", 30.44], ["week", 7], ["day", 1]];

  /* Words of a page with numbers where they belong: `{0} of {1}`. */
  const filled = (words, ...numbers) => words.replace(/\{(\d)\}/g, (_, at) => numbers[at]);

  /* How long ago an open loop was opened. */
  const ages = () => {
    for (const one of document.querySelectorAll(".ll-age:empty")) {
      const days = (Date.now() - Date.parse(one.dataset.since)) / 864e5;
      const [unit, length] = units.find(([, length]) => days >= length) || units[3];
      one.textContent = (unit === "day" ? named : counted).format(-Math.floor(Math.max(days, 0) / length), unit);
    }
  };

  /* What scrolls can be scrolled by keyboard. */
  const scrollers = () => {
    for (const one of document.querySelectorAll(".learnlog-diagram, .md-typeset__table, .ll-heatmap > div, .ll-rail ol")) {
      if (one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight + 1) one.tabIndex = 0;
    }
  };

  /* Material puts each copy button into a landmark without a name; one button is no place to go to. */
  const landmarks = () => {
    for (const one of document.querySelectorAll("nav.md-code__nav:not([role])")) one.setAttribute("role", "presentation");
  };

  /* On a narrow screen a year shows its latest days first. */
  const latest = () => {
    for (const one of document.querySelectorAll(".ll-heatmap > div:not([data-on])")) {
      const last = [...one.querySelectorAll("a[tabindex]")].pop();
      if (!last || one.scrollWidth <= one.clientWidth) continue;
      one.dataset.on = "";
      one.scrollLeft += last.getBoundingClientRect().right - one.getBoundingClientRect().right + 16;
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
        const output = form.querySelector("output");
        output.textContent = filled(output.dataset.said, shown, items.length);
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

  /* Cards one at a time: known ones come back after 1, 3, 7, … days, remembered in this browser. */
  const review = () => {
    const desk = document.querySelector(".ll-review:not([data-on])");
    if (!desk) return;
    desk.dataset.on = "";
    const memory = `learnlog:${location.pathname}`;
    const pauses = [0, 1, 3, 7, 21, 60, 180];
    const today = Math.floor(Date.now() / 864e5);
    const cards = [...document.querySelectorAll(".ll-card")];
    const button = (name) => desk.querySelector(`[data-do="${name}"]`);
    let known = {};
    try {
      known = JSON.parse(localStorage.getItem(memory)) || {};
    } catch {
      /* A browser that keeps nothing still shows every card. */
    }
    const due = () => cards.filter((card) => (known[card.dataset.id] || [0, 0])[1] <= today);
    let queue = [];
    const show = (running) => {
      for (const card of cards) {
        card.hidden = running && card !== queue[0];
        card.firstElementChild.open = false;
      }
      button("start").hidden = running;
      button("start").disabled = !due().length;
      for (const name of ["again", "known", "stop"]) button(name).hidden = !running;
      const output = desk.querySelector("output");
      output.textContent = running ? filled(output.dataset.left, queue.length) : filled(output.dataset.due, due().length);
      if (running) queue[0].querySelector("summary").focus();
    };
    const answered = (box) => {
      const card = queue.shift();
      known[card.dataset.id] = [box, today + pauses[box]];
      if (!box) queue.push(card);
      try {
        localStorage.setItem(memory, JSON.stringify(known));
      } catch {
        /* As above: it is forgotten with the page. */
      }
      show(queue.length > 0);
    };
    desk.addEventListener("click", (event) => {
      const what = event.target.dataset.do;
      if (what === "start") {
        queue = due();
        show(queue.length > 0);
      }
      if (what === "again") answered(0);
      if (what === "known") answered(Math.min((known[queue[0].dataset.id] || [0])[0] + 1, pauses.length - 1));
      if (what === "stop") show(false);
    });
    show(false);
  };

  /* A link to a heading of a note, as it was before the note had pages: on to the entry it is in. */
  const lead = () => {
    const hash = location.hash.slice(1);
    if (!hash || document.getElementById(hash)) return;
    let id = hash;
    try {
      id = decodeURIComponent(hash);
    } catch {
      /* Not encoded: it is the id itself. */
    }
    if (document.getElementById(id)) return;
    const named = [...document.querySelectorAll("[data-anchors]")].find((one) => one.dataset.anchors.split(" ").includes(id));
    const entry = named && named.querySelector("a.ll-title");
    const readme = document.querySelector(".ll-home .ll-readme");
    if (entry) location.replace(named.dataset.anchors.split(" ")[0] === id ? entry.href : `${entry.href.split("#")[0]}#${hash}`);
    else if (readme) location.replace(`${readme.href}#${hash}`);
  };

  /* Says how many of its own letters a formula is wide: on paper, which does not scroll, it is made to fit. */
  const measure = (formula) => {
    Object.assign(formula.style, { width: "max-content", maxWidth: "none" });
    const letters = formula.getBoundingClientRect().width / parseFloat(getComputedStyle(formula).fontSize);
    Object.assign(formula.style, { width: "", maxWidth: "" });
    formula.style.setProperty("--ll-letters", letters);
  };

  const start = () => {
    review();
    latest();
    scrollers();
    ages();
    filters();
    landmarks();
    lead();
  };
  window.addEventListener("hashchange", lead);
  new MutationObserver(landmarks).observe(document.body, { childList: true, subtree: true });
  document.addEventListener("keydown", walk);
  window.addEventListener("beforeprint", () => {
    for (const one of document.querySelectorAll("details:not([open])")) {
      one.open = true;
      one.dataset.printed = "";
    }
    document.querySelectorAll('math[display="block"]').forEach(measure);
  });
  window.addEventListener("afterprint", () => {
    for (const one of document.querySelectorAll("details[data-printed]")) {
      one.open = false;
      delete one.dataset.printed;
    }
  });
  window.document$ ? window.document$.subscribe(start) : start();
})();
