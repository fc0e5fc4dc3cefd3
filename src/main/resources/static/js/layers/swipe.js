// The map of before laid over that of after, with a divider to be dragged or moved by keys.

import { h } from "../dom.js";

/** Lays one element over a map, left of the divider; show() and hide() begin and end it. */
export function createSwipe(map, over) {
  let percent = 50;
  const divider = h(
    "div",
    {
      class: "swipe",
      role: "separator",
      tabindex: "0",
      "aria-orientation": "vertical",
      "aria-controls": over.id,
      "aria-valuemin": "0",
      "aria-valuemax": "100",
      "aria-label": "Divider between before, on its left, and after, on its right",
      onkeydown: event => {
        const next = dividerAfter(percent, event.key);
        if (next === null) return;
        event.preventDefault();
        event.stopPropagation(); // arrow keys move the map elsewhere
        place(next);
      },
      onpointerdown: event => {
        divider.setPointerCapture(event.pointerId);
        divider.focus({ preventScroll: true });
        event.preventDefault();
      },
      onpointermove: event => {
        if (!divider.hasPointerCapture(event.pointerId)) return;
        const box = map.getBoundingClientRect();
        place(((event.clientX - box.left) / box.width) * 100);
      },
    },
    h("span", { class: "swipe-before", "aria-hidden": "true" }, "Before"),
    h("span", { class: "swipe-after", "aria-hidden": "true" }, "After"),
    h("span", { class: "swipe-grip", "aria-hidden": "true" }, "◂ ▸"),
  );
  for (const type of ["mousedown", "touchstart", "click", "dblclick", "wheel", "pointerdown"])
    for (const own of [divider, over]) own.addEventListener(type, event => event.stopPropagation());

  function place(wanted) {
    percent = Math.round(Math.min(100, Math.max(0, wanted)) * 10) / 10;
    map.style.setProperty("--swipe", `${percent}%`);
    divider.setAttribute("aria-valuenow", String(Math.round(percent)));
    divider.setAttribute("aria-valuetext", `${Math.round(percent)} % of the map shows before`);
  }

  return {
    show() {
      map.append(over, divider);
      map.classList.add("is-swiped");
      place(percent);
    },
    hide() {
      divider.remove();
      map.before(over);
      map.classList.remove("is-swiped");
    },
  };
}

// Where a divider stands after a key, in percent of the width. Pure.

const STEPS = { ArrowLeft: -2, ArrowDown: -2, ArrowRight: 2, ArrowUp: 2, PageDown: -10, PageUp: 10 };

/** Null for a key that does not move it. */
export function dividerAfter(percent, key) {
  if (key === "Home") return 0;
  if (key === "End") return 100;
  return key in STEPS ? Math.min(100, Math.max(0, percent + STEPS[key])) : null;
}
