// Comfort for screens: light or dark, all lists open or closed, where in the contents one is.
(() => {
  const root = document.documentElement;
  const contents = document.getElementById("toc");
  if (!contents) return;

  const tools = document.createElement("div");
  tools.id = "tools";
  contents.append(tools);
  const button = action => {
    const made = document.createElement("button");
    made.type = "button";
    made.addEventListener("click", action);
    tools.append(made);
    return made;
  };

  // A page from file:// may be refused its storage.
  const remember = theme => { try { localStorage.setItem("theme", theme) } catch { /* then it is not remembered */ } };
  const remembered = () => { try { return localStorage.getItem("theme") } catch { return null } };
  const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const theme = button(() => {
    root.dataset.theme = isDark() ? "light" : "dark";
    remember(root.dataset.theme);
    label();
  });
  const label = () => { theme.textContent = isDark() ? words.light : words.dark };
  if (remembered()) root.dataset.theme = remembered();
  label();

  const lists = [...document.querySelectorAll("#content details")];
  if (lists.length) {
    let open = false;
    const all = button(() => {
      open = !open;
      for (const list of lists) list.open = open;
      all.textContent = open ? words.close : words.open;
    });
    all.textContent = words.open;
  }

  const links = [...contents.querySelectorAll("a[href^='#']")];
  const sections = links.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  const spy = () => {
    let here = -1;
    sections.forEach((section, i) => { if (section && section.getBoundingClientRect().top < innerHeight * .3) here = i });
    links.forEach((link, i) => {
      link.classList.toggle("here", i === here);
      if (i === here) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
    });
  };
  addEventListener("scroll", spy, {passive: true});
  spy();
})();
