// The tabs of the panel and, on a narrow screen, the sheet that can be folded away.

export function startTabs({ list, store, handle, panel, onFold }) {
  const tabs = [...list.querySelectorAll("[role=tab]")];
  const chosen = () => tabs.find(tab => tab.dataset.tab === store.get().tab);

  for (const tab of tabs)
    tab.addEventListener("click", () => {
      fold(false);
      store.set({ tab: tab.dataset.tab });
    });
  list.addEventListener("keydown", event => {
    const index = tabs.indexOf(chosen());
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    store.set({ tab: next.dataset.tab });
    next.focus();
  });
  store.watch(["tab"], ({ tab }) =>
    tabs.forEach(each => {
      const own = each.dataset.tab === tab;
      each.setAttribute("aria-selected", String(own));
      each.tabIndex = own ? 0 : -1;
      document.getElementById(each.getAttribute("aria-controls")).hidden = !own;
    }),
  );

  function fold(folded) {
    if (folded === panel.classList.contains("is-folded")) return;
    panel.classList.toggle("is-folded", folded);
    handle.setAttribute("aria-expanded", String(!folded));
    handle.querySelector(".unseen").textContent = folded ? "Open the panel" : "Fold the panel away";
    onFold();
  }
  handle.addEventListener("click", () => fold(!panel.classList.contains("is-folded")));
  return { fold };
}
