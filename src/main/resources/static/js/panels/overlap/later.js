// Parts of a card that are asked for only when they are opened.

import { h, show } from "../../dom.js";

/** A folded part; draw() is called once, when it is first opened, and may take its time. */
export function folded(title, draw, open = false) {
  const body = h("div");
  const element = h("details", { open }, h("summary", {}, title), body);
  let asked = false;
  async function fill() {
    if (asked || !element.open) return;
    asked = true;
    show(body, h("p", { class: "hint" }, "Working it out …"));
    try {
      show(body, await draw());
    } catch (problem) {
      asked = false;
      show(body, h("p", { class: "problem" }, problem.message));
    }
  }
  element.addEventListener("toggle", fill);
  if (open) fill();
  return element;
}
