/**
 * The search over the pages of the documentation. It needs no server: the first search loads the index of the language
 * of the page, which the build writes beside this file. Its texts are attributes of its place on the page. Without
 * scripts a page shows no search field.
 */
(() => {
  const MAX_RESULTS = 20;
  const AROUND = 70;
  const MAX_WORD = 40;
  const folder = document.currentScript.src.replace(/[^/]*$/, "");
  const place = document.querySelector(".search");
  const main = document.querySelector("main");
  const { index, ...texts } = place.dataset;

  const field = element("input", {
    type: "search",
    id: "search",
    placeholder: texts.field,
    autocomplete: "off",
    spellcheck: "false",
    "aria-label": texts.label,
    "aria-keyshortcuts": "/",
  });
  const status = element("p", { role: "status" });
  const results = element("ul", { "aria-label": texts.results });
  results.hidden = true;
  place.append(field, status, results);

  /** Lower case without accents, so that "benefice" finds "bénéfice". */
  const plain = (text) =>
    text
      .toLowerCase()
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "");

  /** The words of a query. Signs around a word are not part of it, but for # of an error value. */
  const wordsOf = (query) =>
    plain(query)
      .split(/[\s,;()"“”«»，。；：、（）]+/)
      .map((word) => word.replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{N}]+$/gu, ""))
      .filter((word) => word !== "");

  const isLetter = (character) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  const isHan = (character) => /\p{Script=Han}/u.test(character);

  /** Where a word of the text begins with `word`; -1 if nowhere. Chinese has no spaces, so a word begins anywhere. */
  function startOf(text, word) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (isHan(word[0]) || !isLetter(text[at - 1])) return at;
    return -1;
  }

  /** @type {readonly object[] | undefined} */
  let sections;
  window.documentationSearch = (pages) => {
    sections = pages.flatMap(({ address, title, kind, sections: own }) =>
      own.map(([anchor, heading, text]) => ({
        href: folder + address + (anchor === "" ? "" : `#${anchor}`),
        title,
        kind,
        heading: heading === "" ? title : heading,
        text,
        inTitle: plain(title),
        inHeading: plain(heading),
        inText: plain(text),
      })),
    );
    show();
  };

  /** A section matches if it has every word. A word in a heading counts more than one in the title or in the text. */
  function scoreOf({ inTitle, inHeading, inText }, words) {
    let score = 0;
    for (const word of words) {
      const heading = startOf(inHeading, word);
      const title = startOf(inTitle, word);
      const text = startOf(inText, word);
      if (heading < 0 && title < 0 && text < 0) return 0;
      const isWhole = heading >= 0 && !isLetter(inHeading[heading + word.length]);
      score += (heading >= 0 ? (isWhole ? 20 : 12) : 0) + (title >= 0 ? 6 : 0) + (text >= 0 ? 2 : 0);
    }
    // Among equal matches, the shorter section is more about the words.
    return score + 1 / (1 + inText.length / 1000);
  }

  function loadIndex() {
    if (sections !== undefined || document.querySelector("script[data-index]") !== null) return;
    document.head.append(element("script", { src: folder + index, "data-index": "" }));
  }

  function show() {
    const words = wordsOf(field.value);
    const isSearching = words.length > 0 && sections !== undefined;
    const found = isSearching
      ? sections
          .map((section) => ({ section, score: scoreOf(section, words) }))
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score)
      : [];
    results.replaceChildren(...found.slice(0, MAX_RESULTS).map(({ section }) => resultOf(section, words)));
    results.hidden = found.length === 0;
    main.hidden = isSearching;
    status.textContent = isSearching ? summary(found.length) : "";
  }

  function summary(count) {
    if (count === 0) return texts.none;
    if (count === 1) return texts.one;
    const form = count > MAX_RESULTS ? texts.most : texts.many;
    return form.replace("{count}", count).replace("{shown}", MAX_RESULTS);
  }

  /** The end of the word before a place, or the place itself in a text without spaces. */
  function wordEnd(text, at) {
    if (at >= text.length) return text.length;
    const space = text.lastIndexOf(" ", at);
    return at - space > MAX_WORD ? at : space;
  }

  function resultOf({ href, heading, title, kind, text, inText }, words) {
    const link = element("a", { href });
    link.append(...marked(heading, words));
    const where = element("span", { class: "where" });
    where.textContent = heading === title ? kind : `${kind} › ${title}`;
    const excerpt = element("p", {});
    const at = Math.max(
      0,
      Math.min(...words.map((word) => startOf(inText, word)).filter((index) => index >= 0), inText.length),
    );
    const from = at < AROUND || at === inText.length ? 0 : wordEnd(text, at - AROUND);
    const shown = text.slice(from, wordEnd(text, from + 3 * AROUND));
    excerpt.append(from > 0 ? "… " : "", ...marked(shown, words), from + shown.length < text.length ? " …" : "");
    const item = element("li", {});
    item.append(link, where, excerpt);
    return item;
  }

  /** The text with each word that was searched for in a mark. */
  function marked(text, words) {
    const lower = plain(text);
    // Without its accents a text may be shorter, so that places in one are not places in the other.
    if (lower.length !== text.length) return [text];
    const pieces = [];
    let done = 0;
    for (let at = 0; at < text.length; at += 1) {
      const word =
        isLetter(lower[at - 1]) && !isHan(lower[at]) ? undefined : words.find((one) => lower.startsWith(one, at));
      if (word === undefined) continue;
      const mark = element("mark", {});
      mark.textContent = text.slice(at, at + word.length);
      pieces.push(text.slice(done, at), mark);
      done = at + word.length;
      at = done - 1;
    }
    return [...pieces, text.slice(done)];
  }

  function element(name, attributes) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  function clear() {
    field.value = "";
    show();
  }

  /** The arrow keys go from the field through the results and back. */
  function move(event) {
    const links = [field, ...results.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    const next = links[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  field.addEventListener("focus", loadIndex);
  field.addEventListener("input", show);
  place.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event);
    else if (event.key === "Enter" && document.activeElement === field) results.querySelector("a")?.click();
    else if (event.key === "Escape") {
      clear();
      field.focus();
    }
  });
  // A result on this page opens no other page, so show the page again.
  results.addEventListener("click", (event) => {
    if (event.target.closest("a") !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) clear();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || document.activeElement === field) return;
    event.preventDefault();
    field.focus();
  });
})();
