/* What the search has found, counted by year and topic: filters that are written into the query. */
(() => {
  const input = document.querySelector("[data-md-component=search-query]");
  const wrap = document.querySelector(".md-search__scrollwrap");
  if (!input || !wrap || typeof BroadcastChannel !== "function") return;
  const { base } = JSON.parse(document.getElementById("__config").textContent);
  const channel = new BroadcastChannel(`learnlog-search ${new URL(base, location.href)}`);

  const make = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const year = make("select", { name: "year" });
  const topic = make("select", { name: "topic" });
  const sort = make("input", { name: "sort", type: "checkbox" });
  const newest = make("span");
  const count = make("output");
  const form = make(
    "form",
    { className: "ll-search", hidden: true },
    count,
    year,
    topic,
    make("label", {}, sort, newest),
  );
  wrap.prepend(form);

  const FILTER = {
    year: /(?:^|\s)year:(\S*)/,
    topic: /(?:^|\s)topic:(?:"([^"]*)"?|(\S*))/,
    sort: /(?:^|\s)sort:(\S*)/,
  };
  const chosen = (name) => {
    const found = FILTER[name].exec(input.value);
    return found ? found[1] || found[2] || "" : "";
  };
  const ask = () => input.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
  const choose = (name, value) => {
    const rest = input.value.replace(FILTER[name], "").trim();
    const quoted = /\s/.test(value) ? `"${value}"` : value;
    input.value = value ? `${rest} ${name}:${quoted}`.trim() : rest;
    ask();
  };
  const fill = (select, all, pairs) => {
    const value = chosen(select.name);
    const known = pairs.some(([name]) => name === value) || !value ? pairs : [[value, 0], ...pairs];
    select.replaceChildren(
      make("option", { value: "", textContent: all }),
      ...known
        .slice(0, 200)
        .map(([name, number]) => make("option", { value: name, textContent: `${name} (${number})` })),
    );
    select.value = value;
    select.hidden = known.length < 2 && !value;
  };

  /* More results when the last of them comes into view, the focus staying where it is. */
  let told = { query: "", total: 0, shown: 0 };
  let waiting = false;
  const links = () => [...wrap.querySelectorAll(".md-search-result__link")];
  const more = () => {
    if (waiting || told.shown >= told.total || told.query !== input.value) return;
    if (wrap.scrollTop + wrap.clientHeight < wrap.scrollHeight - 100) return;
    const at = links().indexOf(document.activeElement);
    waiting = true;
    channel.postMessage({ query: told.query, most: told.shown + 20 });
    setTimeout(() => {
      waiting = false;
      if (at >= 0 && document.activeElement === document.body) links()[at]?.focus({ preventScroll: true });
    }, 300);
  };

  channel.addEventListener("message", ({ data }) => {
    if (data.query !== input.value || !("total" in data)) return;
    told = data;
    form.hidden = !data.query.trim() || (!data.total && !["year", "topic", "sort"].some(chosen));
    wrap.classList.toggle("ll-counted", !form.hidden && data.total > 0);
    const { words } = data;
    [count.textContent, newest.textContent] = [words.results, words.newest];
    [year.ariaLabel, topic.ariaLabel] = [words.year, words.topic];
    fill(year, words.years, data.years);
    fill(topic, words.topics, data.topics);
    sort.checked = !!chosen("sort");
    requestAnimationFrame(more);
  });
  const clear = () => {
    if (!input.value.trim()) form.hidden = true;
  };
  input.addEventListener("input", ask); // an input method or a paste releases no key
  input.addEventListener("keyup", clear);
  input.form.addEventListener("reset", () => setTimeout(clear));
  wrap.addEventListener("scroll", more);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({ target }) =>
    choose(target.name, target === sort ? (sort.checked ? "date" : "") : target.value),
  );

  /* Tab leads from the query to the filters, where keys mean what they mean in any form. */
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.shiftKey || form.hidden) return;
    [year, topic, sort].find((one) => !one.hidden).focus();
    event.preventDefault();
    event.stopPropagation();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return;
    event.stopPropagation();
    if (event.key !== "Tab" || !event.shiftKey || event.target !== [year, topic, sort].find((one) => !one.hidden))
      return;
    input.focus();
    event.preventDefault();
  });
})();
