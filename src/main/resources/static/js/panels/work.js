// What the service is working out for this page and takes longer, with how far it is and a way to stop it.

import { h, show } from "../dom.js";

/** @param {Store} store */
export function startWork(element, store) {
  let shown = [];
  store.watch(["work"], ({ work }) => {
    element.hidden = work.length === 0;
    const same = shown.length === work.length && work.every(({ stop }, index) => shown[index].stop === stop);
    if (!same) {
      shown = work.map(({ stop }) => ({ stop, ...row(stop) }));
      show(
        element,
        shown.map(({ line }) => line),
      );
    }
    for (const [index, one] of work.entries()) shown[index].tell(one);
  });
}

/** Kept while its numbers change, so that the button keeps the focus. */
function row(stop) {
  const words = h("span");
  const bar = h("progress", { max: 1 });
  const button = h("button", { type: "button", class: "quiet", onclick: stop }, "Stop");
  const tell = ({ title, progress, message }) => {
    const share = typeof progress === "number" ? `, ${Math.round(progress * 100)} %` : "";
    words.textContent = `${title}${message && message !== title ? `: ${message}` : ""}${share}`;
    bar.setAttribute("aria-label", title);
    button.setAttribute("aria-label", `Stop: ${title}`);
    if (typeof progress === "number") bar.setAttribute("value", progress);
    else bar.removeAttribute("value");
  };
  return { line: h("div", { class: "work" }, words, bar, button), tell };
}
