// Search without a server: words of docs.js, compared with what is typed; forgives a wrong letter or two.
(() => {
  const box = document.getElementById("find");
  const input = box.querySelector("input");
  const found = document.getElementById("found");
  const up = box.dataset.up;
  // On a phone the contents stand above the page, so they begin closed.
  if (matchMedia("(max-width: 65.99rem)").matches) for (const part of document.querySelectorAll("#toc details")) part.open = false;

  const words = text => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  const joined = text => (text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) || []).join(" ").replace(/-/g, "");

  // How many letters must change, be added, left out or swapped; limit + 1 if more than the limit.
  const distance = (a, b, limit) => {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let before = [], last = Array.from({length: b.length + 1}, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1];
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min(...row) > limit) return limit + 1;
      before = last;
      last = row;
    }
    return last[b.length];
  };

  // Word to the sections it is in, with its weight there: titles count more than text.
  let index = null;
  const build = () => {
    index = new Map();
    window.DOCS.forEach(([title, page, , , text], doc) => {
      const weights = new Map();
      const add = (source, weight) => { for (const word of words(source)) weights.set(word, Math.max(weights.get(word) || 0, weight)) };
      add(text, 1);
      add(page, 2);
      add(title, page ? 5 : 9);
      // What has hyphens is also one word: "rawtype" is "raw-type".
      add(joined(text), 2);
      add(joined(title), page ? 5 : 9);
      for (const [word, weight] of weights) {
        if (!index.has(word)) index.set(word, []);
        index.get(word).push([doc, weight]);
      }
    });
  };

  const likeness = (typed, word) => {
    if (word === typed) return 1;
    if (word.startsWith(typed)) return .4 + .4 * typed.length / word.length;
    const limit = typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2;
    if (!limit) return 0;
    const away = Math.min(distance(typed, word, limit), distance(typed, word.slice(0, typed.length), limit));
    return away > limit ? 0 : .45 - .12 * away;
  };

  const search = query => {
    if (!index) build();
    let scores = null;
    const scored = typed => {
      const best = new Map();
      for (const [word, docs] of index) {
        const like = likeness(typed, word);
        if (like) for (const [doc, weight] of docs) best.set(doc, Math.max(best.get(doc) || 0, like * weight));
      }
      return best;
    };
    for (const typed of words(query)) {
      const best = scored(typed);
      // All words must be there.
      scores = new Map([...best].filter(([doc]) => !scores || scores.has(doc)).map(([doc, score]) => [doc, score + (scores ? scores.get(doc) : 0)]));
    }
    if (!scores) return [];
    for (const typed of words(joined(query))) for (const [doc, score] of scored(typed)) if (scores.has(doc)) scores.set(doc, scores.get(doc) + 8 * score);
    // Two entries of a page are enough: the third hides another page.
    const seen = new Map();
    return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([doc]) => window.DOCS[doc]).filter(([, , link]) => {
      const page = link.replace(/#.*/, "");
      seen.set(page, (seen.get(page) || 0) + 1);
      return seen.get(page) <= 2;
    }).slice(0, 12);
  };

  let at = -1;
  const mark = step => {
    const links = [...found.querySelectorAll("a")];
    if (!links.length) return;
    at = (at + step + links.length) % links.length;
    links.forEach((link, i) => link.classList.toggle("on", i === at));
    links[at].scrollIntoView({block: "nearest"});
  };
  const close = () => { found.hidden = true; at = -1 };
  const show = () => {
    const query = input.value.trim();
    found.replaceChildren();
    at = -1;
    found.hidden = !query;
    if (!query) return;
    for (const [title, page, link, part] of search(query)) {
      const entry = document.createElement("a");
      entry.href = up + link;
      const name = document.createElement("b");
      name.textContent = title;
      const where = document.createElement("span");
      where.textContent = page ? part + " · " + page : part;
      entry.append(name, where);
      found.append(entry);
    }
    if (!found.children.length) {
      const none = document.createElement("p");
      none.textContent = "Nothing found. Try another word, or fewer of them.";
      found.append(none);
    } else mark(1);
  };

  input.addEventListener("input", show);
  input.addEventListener("focus", () => { if (input.value.trim()) show() });
  input.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      mark(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      const link = found.querySelector("a.on");
      if (link) { close(); location.href = link.href }
    } else if (event.key === "Escape") {
      close();
      input.blur();
    }
  });
  document.addEventListener("click", event => { if (!box.contains(event.target)) close() });
  document.addEventListener("keydown", event => {
    const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
})();
