// Small parts that the analyst's cards share.

import { h, show } from "../../dom.js";
import { reportAddress } from "../../report/scope.js";

export function bandBadge(id) {
  return h("span", { class: `band band-${id}` }, id);
}

/** A card with its title and a button that closes it. */
export function card(title, onClose, ...content) {
  const close =
    onClose && h("button", { type: "button", class: "quiet", "aria-label": "Close", onclick: onClose }, "×");
  return h("article", { class: "card" }, h("header", {}, h("h2", {}, title), close), content);
}

export const formula = text => h("p", { class: "formula" }, text);

export function link(text, onclick) {
  return h("button", { type: "button", class: "link", onclick }, text);
}

/**
 * A table to copy into a spreadsheet. heads: [{text, numeric?}]; rows of cells as text, the first naming the row; the
 * last may be the sum.
 */
export function sheet(caption, heads, rows, sum) {
  const line = (cells, tag) =>
    h(
      "tr",
      { class: tag },
      cells.map((cell, index) =>
        index === 0
          ? h("th", { scope: "row" }, cell)
          : h("td", { class: heads[index].numeric !== false && "numeric" }, cell ?? ""),
      ),
    );
  return h(
    "div",
    { class: "sheet", tabindex: "0", role: "region", "aria-label": caption },
    h(
      "table",
      {},
      h("caption", {}, caption),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          heads.map(({ text, numeric }, index) =>
            h("th", { scope: "col", class: index > 0 && numeric !== false && "numeric" }, text),
          ),
        ),
      ),
      h(
        "tbody",
        {},
        rows.map(cells => line(cells)),
        sum && line(sum, "sum"),
      ),
    ),
  );
}

/**
 * A link to the report that prints what a row is about.
 * @param {State} state
 */
export function report({ programme, overlapQuery }, about) {
  const none = { village: "", category: "", city: "" };
  const href = reportAddress(programme, { ...overlapQuery, ...none, ...about });
  return h("a", { class: "quiet", href, target: "_blank", rel: "noopener" }, "Print a report");
}

export function hint(text) {
  return text && h("p", { class: "hint" }, text);
}

// Parts of a card that are asked for only when they are opened.

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
