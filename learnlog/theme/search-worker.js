/* Queries → results, in the messages of Material's search worker, whose place this takes.

   The words that are asked for and the texts that are shown are fetched; the rest of the log stays where
   it is. Pages that are no notes come with the setup and are searched in memory, by the same rules. */
(() => {
  const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3];
  const SHOWN = 10;
  const REST = 120; // milliseconds without a key, after which texts are worth fetching
  const AROUND = 100;
  const WEIGHTS = [1, 1.6, 2.2, 4];
  const UNSPACED =
    "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30ff\\u31f0-\\u31ff" +
    "\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
  const WORD = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\u0900-\\u0963\\u0966-\\u0dff])+`, "gu");
  const WRITTEN = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, "gu");
  const RUN = new RegExp(`^[${UNSPACED}]`, "u");
  const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/g;
  const ENDING = /^(?:e?s|e?d|e|ing|)$/;

  const fold = (text) => text.toLowerCase().normalize("NFKD").replace(MARKS, "").normalize("NFC");
  const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const runs = (text) => fold(text).match(WORD) || [];

  /* A run without spaces as its pairs of characters, of which only a single one may go on. */
  const pairs = (run) => {
    const signs = [...run];
    return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => signs[at] + sign);
  };

  const words = (text) =>
    runs(text).flatMap((run) =>
      RUN.test(run) ? [...pairs(run), ...(run.length > 1 ? [[...run].pop()] : [])] : [run],
    );

  /* Numbers from the distances between them. */
  const summed = (steps) => {
    let sum = 0;
    return steps.map((step) => (sum += step));
  };

  /* Texts that are here already. */
  class Memory {
    constructor(records) {
      this.records = records;
      this.size = records.length;
    }

    build() {
      const found = new Map();
      this.records.forEach((record, number) => {
        const count = new Map();
        for (const word of words(record.text || "")) count.set(word, (count.get(word) || 0) + 1);
        const levels = new Map([...count].map(([word, times]) => [word, times === 1 ? 0 : times < 4 ? 1 : 2]));
        const named = [record.title, record.when || "", ...(record.topics || [])].flatMap(words);
        for (const word of [...named, ...(record.days || [])]) levels.set(word, 3);
        for (const topic of record.topics || []) levels.set(`#${topic}`, 3);
        for (const [word, level] of levels) {
          if (!found.has(word)) found.set(word, []);
          found.get(word).push(number * 4 + level);
        }
      });
      this.found = [...found].sort(([one], [other]) => (one < other ? -1 : 1));
    }

    /* All words with this beginning, each with its postings. */
    async beginning(start) {
      if (!this.found) this.build();
      return this.found.filter(([word]) => word.startsWith(start));
    }

    has() {
      return true;
    }

    async record(number) {
      return this.records[number];
    }

    inYear(number, year) {
      return (this.records[number].iso || "").startsWith(year);
    }
  }

  /* Texts that are fetched by need: `head` says where each word is. */
  class Fetched {
    constructor(head, base) {
      Object.assign(this, { head, base, size: head.records, files: new Map() });
    }

    has(number) {
      return this.files.has(this.place(number));
    }

    place(number) {
      return `texts-${Math.floor(number / this.head.pack)}.json`;
    }

    file(name) {
      if (!this.files.has(name)) {
        const asked = fetch(`${this.base}${name}?${this.head.version}`).then((answer) => answer.json());
        asked.catch(() => this.files.delete(name));
        this.files.set(name, asked);
      }
      return this.files.get(name);
    }

    async beginning(start) {
      const { first } = this.head;
      let from = first.length - 1;
      while (from > 0 && first[from] > start) from--;
      const most = from + (RUN.test(start) ? 3 : Math.min(start.length - 1, 3));
      let to = from;
      while (to < most && to + 1 < first.length && first[to + 1].startsWith(start)) to++;
      const names = Array.from({ length: to - from + 1 }, (_, at) => `words-${from + at}.json`);
      const shards = await Promise.all(first.length ? names.map((name) => this.file(name)) : []);
      return shards
        .flatMap((shard) => Object.entries(shard).filter(([word]) => word.startsWith(start)))
        .map(([word, steps]) => [word, summed(steps)]);
    }

    async record(number) {
      return (await this.file(this.place(number)))[number % this.head.pack];
    }

    inYear(number, year) {
      const [from, to] = this.head.years[year] || [0, 0];
      return number >= from && number < to;
    }
  }

  let site;

  const setup = ({ config, docs, options }) => {
    const log = config.learnlog;
    const lang = spoken(log && log.language) || "en";
    site = { log, lang, options, months: months([lang, "en"]), sources: [new Memory(docs.map(known))] };
    if (log && log.records)
      site.sources.push(new Fetched(log, new URL("../../learnlog/search/", self.location.href).href));
    const pages = new Map(docs.filter((doc) => !doc.location.includes("#")).map((doc) => [doc.location, doc.title]));
    for (const record of site.sources[0].records) record.above ||= pages.get(record.page);
  };

  /* A language, where the browser knows it. */
  const spoken = (language) => {
    try {
      return Intl.DateTimeFormat.supportedLocalesOf(language)[0];
    } catch {
      return "";
    }
  };

  /* A document of the index that Material reads; its title and text are HTML. */
  const known = (doc) => {
    const plain = (html) =>
      html
        .replace(/<\/(?:p|li|pre|h\d)>/g, "\n")
        .replace(/<[^>]*>/g, "")
        .replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name]);
    const [page, anchor] = doc.location.split("#");
    return { ...doc, page, anchor, title: plain(doc.title), text: plain(doc.text) };
  };

  /* Names of months, long and short, as they stand alone and in a date. */
  const months = (languages) => {
    const names = new Map();
    for (const language of languages) {
      for (let month = 0; month < 12; month++) {
        const day = new Date(Date.UTC(2000, month, 15));
        for (const form of ["long", "short"]) {
          const format = (more) => new Intl.DateTimeFormat(language, { month: form, timeZone: "UTC", ...more });
          const inside = format({ day: "numeric" })
            .formatToParts(day)
            .find((part) => part.type === "month");
          for (const name of [format().format(day), inside.value]) {
            const plain = fold(name).replace(/\./g, "");
            if (!/\d/.test(plain)) names.set(plain, month + 1);
          }
        }
      }
    }
    return names;
  };

  const monthOf = (word) => {
    const plain = fold(word).replace(/\./g, "");
    if (site.months.has(plain)) return site.months.get(plain);
    const found = plain.length < 3 ? [] : [...site.months].filter(([name]) => name.startsWith(plain));
    return new Set(found.map(([, month]) => month)).size === 1 ? found[0][1] : 0;
  };

  const two = (number) => (Number(number) ? String(Number(number)).padStart(2, "0") : number);
  const DAY_FIRST = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g;
  const NUMBERS = /(?<!\d)(\d{4})\s*[-/.年년]\s*(\d{1,2})(?:\s*[-/.月월]\s*(\d{1,2})\s*[日일]?|\s*[月월])?(?!\d)/gu;

  /* Dates in a query, as the index has them: `20240903`, `202409`; and the query without them. */
  const dates = (query) => {
    const found = [];
    const rest = query.replace(DAY_FIRST, "$3-$2-$1").replace(NUMBERS, (_, year, month, day) => {
      found.push([year + two(month) + (day ? two(day) : "")]);
      return " ";
    });
    const left = rest.split(/[\s,]+/).filter(Boolean);
    for (let at = 0; at < left.length; at++) {
      const month = monthOf(left[at]);
      if (!month) continue;
      const near = [at - 1, at + 1, at + 2, at - 2].filter((place) =>
        /^\d{1,4}(?:st|nd|rd|th|er|\.)?$|^de$|^of$/.test(left[place]),
      );
      const year = near.find((place) => /^\d{4}$/.test(left[place]));
      const day = near.find((place) => /^\d{1,2}\D*$/.test(left[place]));
      if (year === undefined && day === undefined) continue;
      const years = year === undefined ? Object.keys((site.log || {}).years || {}) : [left[year]];
      found.push(years.map((one) => one + two(month) + (day === undefined ? "" : two(parseInt(left[day], 10)))));
      for (const place of [at, year, day, ...near.filter((one) => /^\D+$/.test(left[one]))])
        if (place !== undefined) left[place] = "";
    }
    return [found, left.join(" ")];
  };

  /* What is asked for: filters, dates, words; each of them has to be met. */
  const parse = (query, dated = true) => {
    const asked = { query, year: "", topic: "", newest: false, without: [] };
    const plain = query.replace(/(?:^|\s)(year|topic|sort):(?:"([^"]*)"?|(\S*))/g, (_, name, quoted, bare) => {
      if (name === "sort") asked.newest = true;
      else asked[name] = quoted ?? bare;
      return " ";
    });
    const kept = plain.replace(/(?:^|\s)-(\S+)/g, (_, word) => {
      asked.without.push(...runs(word));
      return " ";
    });
    const [found, rest] = dated ? dates(kept) : [[], kept];
    asked.dates = found;
    asked.words = [...new Set(runs(rest))];
    return asked;
  };

  /* `learns`, `learned` and `learning` are forms of one word. */
  const stem = (word) => {
    const short = word.length > 4 ? word.replace(/(?:ing|e?d|e?s|e)$/, "") : word;
    return short.length < 3 ? word : /([^aeiouls])\1$/.test(short) && short !== word ? short.slice(0, -1) : short;
  };

  const form = (word, root) => {
    const ending = word.slice(root.length);
    return ENDING.test(ending) || (ending[0] === root.at(-1) && ENDING.test(ending.slice(1)));
  };

  /* How well each record meets a word: as it is, as its beginning, as another form of it. */
  const matches = async (source, word) => {
    const best = new Map();
    const root = stem(word);
    for (const [found, postings] of await source.beginning(root)) {
      const whole = found === word;
      const longer = found.startsWith(word);
      if (!whole && !longer && !form(found, root)) continue;
      if (longer && !whole && RUN.test(word) && word.length > 1) continue;
      const like = whole ? 1 : form(found, root) ? 0.8 : (0.6 * word.length) / found.length;
      for (const posting of postings) {
        const worth = like * WEIGHTS[posting % 4];
        if (!(best.get(posting >> 2) >= worth)) best.set(posting >> 2, worth);
      }
    }
    return best;
  };

  const onDates = async (source, starts) => {
    const found = (await Promise.all(starts.map((start) => source.beginning(start)))).flat();
    return new Map(
      found.filter(([word]) => /^\d+$/.test(word)).flatMap(([, postings]) => postings.map((one) => [one >> 2, 4])),
    );
  };

  /* A word of several pairs is met where all of them are. */
  const term = async (source, run) => {
    const parts = await Promise.all((RUN.test(run) ? pairs(run) : [run]).map((word) => matches(source, word)));
    const [first, ...others] = parts.sort((one, other) => one.size - other.size);
    return new Map([...first].filter(([number]) => others.every((other) => other.has(number))));
  };

  /* All that is found in a source: numbers with their worth and the words they meet. */
  const search = async (source, asked) => {
    const [met, dated, barred] = await Promise.all([
      Promise.all(asked.words.map((word) => term(source, word))),
      Promise.all(asked.dates.map((starts) => onDates(source, starts))),
      Promise.all([
        ...asked.without.map((word) => matches(source, word)),
        ...(asked.topic ? [topic(source, asked.topic)] : []),
      ]),
    ]);
    const within = asked.topic ? barred.pop() : null;
    const hits = new Map();
    met.forEach((one, at) => {
      const rare = Math.log(1 + source.size / Math.max(one.size, 1));
      for (const [number, worth] of one) {
        const hit = hits.get(number) || { source, number, worth: 0, words: [] };
        hit.worth += worth * rare;
        hit.words.push(asked.words[at]);
        hits.set(number, hit);
      }
    });
    if (!asked.words.length) {
      const numbers = dated.length
        ? dated[0].keys()
        : within
          ? within.keys()
          : asked.year
            ? Array(source.size).keys()
            : [];
      for (const number of numbers) hits.set(number, { source, number, worth: 0, words: [] });
    }
    return [...hits.values()].filter(
      ({ number }) =>
        dated.every((one) => one.has(number)) &&
        !barred.some((one) => one.has(number)) &&
        (!within || within.has(number)) &&
        (!asked.year || source.inYear(number, asked.year)),
    );
  };

  const topic = async (source, name) => {
    const found = (await source.beginning("#")).filter(([word]) => fold(word) === fold(`#${name}`));
    return new Map(found.flatMap(([, postings]) => postings.map((one) => [one >> 2, 1])));
  };

  /* The best first, the newest first among those that are about as good. What meets every word comes alone. */
  const rank = (hits, asked) => {
    const most = Math.max(0, ...hits.map((hit) => hit.words.length));
    const good = hits.filter((hit) => hit.words.length === most);
    const place = (hit) => (asked.newest ? 0 : Math.round(hit.worth * 4));
    const age = (hit) => site.sources.indexOf(hit.source) * 1e9 + hit.number;
    return good.sort((one, other) => place(other) - place(one) || age(other) - age(one));
  };

  const marked = (text, asked) =>
    escape(text).replace(WRITTEN, (written, at, whole) =>
      whole[at - 1] === "#" && whole[at - 2] === "&" ? written : mark(written, asked),
    );

  const mark = (written, asked) => {
    const plain = fold(written);
    for (const word of asked.words) {
      if (RUN.test(word) && plain.includes(word)) return written.split(word).join(`<mark>${word}</mark>`);
      if (!RUN.test(word) && (plain.startsWith(word) || (plain.startsWith(stem(word)) && form(plain, stem(word)))))
        return `<mark>${written}</mark>`;
    }
    return written;
  };

  /* The passage of a text that says most of what is asked for. */
  const excerpt = (text, asked) => {
    const places = [...text.matchAll(WRITTEN)].filter(([written]) => mark(written, asked) !== written);
    const crowd = (place) =>
      new Set(
        places.filter(({ index }) => index >= place && index < place + AROUND).map(([written]) => fold(written)),
      ).size;
    const centre = places.reduce((best, { index }) => (best < 0 || crowd(index) > crowd(best) ? index : best), -1);
    const from = Math.max(centre < AROUND ? 0 : text.lastIndexOf(" ", centre - AROUND / 2) + 1, centre - AROUND, 0);
    const end = from + 2 * AROUND;
    const to =
      text.length < end + AROUND / 2
        ? text.length
        : end + Math.max(0, text.slice(end, end + 40).search(/[\s\p{P}]/u));
    return `${from ? "…" : ""}${marked(text.slice(from, to), asked)}${to < text.length ? " …" : ""}`;
  };

  const item = (record, asked, score, met) => {
    const time = record.iso
      ? `<time datetime="${record.iso}">${escape(record.when)}</time>`
      : escape(record.when || "");
    const known = [record.when === record.above ? "" : time, escape((record.topics || []).at(-1) || "")].filter(
      Boolean,
    );
    const terms = Object.fromEntries(asked.words.map((word) => [word, met.includes(word)]));
    return {
      location: address(record),
      title: marked(record.title, asked),
      text: `${known.length ? `<p class="ll-found">${known.join(" · ")}</p>` : ""}<p>${excerpt(record.text || "", asked)}</p>`,
      score,
      terms,
    };
  };

  const address = ({ page, anchor }) =>
    page + (site.log && !page.endsWith(".html") ? site.log.index : "") + (anchor ? `#${anchor}` : "");

  /* Records of one page stand together below its name. */
  const groups = (records, asked) => {
    const found = new Map();
    records.forEach(({ record, hit }, at) => {
      const score = records.length - at;
      if (!found.has(record.page)) {
        const above = {
          location: address({ page: record.page }),
          title: escape(record.above || record.page),
          text: "",
          score,
          terms: {},
        };
        found.set(record.page, record.anchor ? [above] : []);
      }
      const group = found.get(record.page);
      group.push(item(record, asked, group.length ? group[0].score : score, hit.words));
    });
    return [...found.values()];
  };

  /* A number in words: they are by its plural category. */
  const counted = (words, number) => (words[new Intl.PluralRules(site.lang).select(number)] || words.other).replace("#", number);

  /* The page of the month or year that is asked for and nothing else. */
  const period = (asked, records, count) => {
    const only = asked.dates.length === 1 && !asked.words.length ? asked.dates[0] : [];
    const year =
      !asked.dates.length && asked.words.length === 1 && /^\d{4}$/.test(asked.words[0]) ? asked.words[0] : "";
    const start = only.length === 1 && only[0].length === 6 ? only[0] : year;
    const iso = start.length === 6 ? `${start.slice(0, 4)}-${start.slice(4)}` : start;
    if (!iso || !records.some(({ record }) => (record.iso || "").startsWith(iso))) return [];
    const day = new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5) || 1) - 1, 15));
    const form = { year: "numeric", timeZone: "UTC", ...(iso.length > 4 ? { month: "long" } : {}) };
    const title = new Intl.DateTimeFormat(site.lang, form).format(day);
    return [
      [
        {
          location: address({ page: `${iso.replace("-", "/")}/` }),
          title,
          text: `<p class="ll-found">${escape(counted(site.log.words.entries, count))}</p>`,
          score: 1e6,
          terms: {},
        },
      ],
    ];
  };

  /* Told to the page, which shows filters by it. */
  const told =
    typeof BroadcastChannel === "function"
      ? new BroadcastChannel(`learnlog-search ${new URL("../../../", self.location.href)}`)
      : null;

  const tell = async (asked, hits, shown) => {
    const log = site.sources[1];
    if (!told || !log) return;
    const count = (pairs) =>
      pairs.map(([name, has]) => [name, hits.filter(has).length]).filter(([, number]) => number);
    const topics = Object.entries(await log.file("topics.json")).map(([name, numbers]) => [
      name,
      new Set(summed(numbers)),
    ]);
    told.postMessage({
      query: asked.query,
      total: hits.length,
      shown,
      words: { ...site.log.words, results: counted(site.log.words.results, hits.length) },
      years: count(
        Object.keys(site.log.years).map((year) => [
          year,
          (hit) => hit.source === log && log.inYear(hit.number, year),
        ]),
      ).reverse(),
      topics: count(
        topics.map(([name, numbers]) => [name, (hit) => hit.source === log && numbers.has(hit.number)]),
      ).sort(([, one], [, other]) => other - one),
    });
  };

  /* The commonest word that begins like the last one typed, where the theme is to suggest it. */
  const suggestion = async (asked) => {
    const start = /[\p{L}\p{N}]$/u.test(asked.query) ? asked.words.at(-1) : "";
    if (!site.options.suggest || !start) return [];
    const known = (await Promise.all(site.sources.map((source) => source.beginning(start)))).flat();
    const best = known.reduce((one, other) => (other[1].length > one[1].length ? other : one), [start, []]);
    return [best[0]];
  };

  let latest;

  /* A part of the index that cannot be had takes nothing from the others. */
  const unanswered = (error) => {
    console.warn(error);
    return [];
  };

  const hitsOf = async (asked) => {
    const found = await Promise.all(site.sources.map((source) => search(source, asked).catch(unanswered)));
    return rank(found.flat(), asked);
  };

  const answer = async (query, most = SHOWN) => {
    latest = query;
    if (!query.trim()) return postMessage({ type: RESULT, data: { items: [] } });
    let asked = parse(query);
    let hits = await hitsOf(asked);
    if (!hits.length && asked.dates.length) hits = await hitsOf((asked = parse(query, false)));
    const shown = hits.slice(0, most);
    if (latest === query && !shown.every((hit) => hit.source.has(hit.number)))
      await new Promise((done) => setTimeout(done, REST));
    if (latest !== query) return;
    const [suggest, ...records] = await Promise.all([
      suggestion(asked).catch(unanswered),
      ...shown.map(async (hit) => ({ hit, record: await hit.source.record(hit.number) })),
    ]);
    if (latest !== query) return;
    postMessage({
      type: RESULT,
      data: { items: [...period(asked, records, hits.length), ...groups(records, asked)], suggest },
    });
    await tell(asked, hits, shown.length);
  };

  if (told) {
    told.addEventListener("message", ({ data }) => {
      if (data.most && site && data.query === latest) answer(data.query, data.most);
    });
  }

  addEventListener("message", ({ data: { type, data } }) => {
    if (type === SETUP) {
      setup(data);
      postMessage({ type: READY });
    } else if (type === QUERY) {
      answer(data).catch((error) => {
        console.warn(error);
        postMessage({ type: RESULT, data: { items: [] } });
      });
    }
  });
})();
