// What was asked of each theme, and what the tour gives it.

import { shortfalls, themeRows } from "../../circuit/themes.js";
import { h, svg } from "../../dom.js";
import { minutes, percent, words } from "../../format.js";

const HEADS = ["Theme", "Asked for", "On the tour", "Visiting"];

/** @param {Circuit} circuit */
export function drawThemes(circuit) {
  const rows = themeRows(circuit);
  const table = h(
    "table",
    { class: "themes" },
    h("caption", {}, "What you asked for, what the tour gives"),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        HEADS.map((head, index) => h("th", { scope: "col", class: index > 0 && "numeric" }, head)),
      ),
    ),
    h("tbody", {}, rows.map(row)),
  );
  return [table, shortfalls(rows).map(text => h("p", { class: "hint" }, text))];
}

function row({ theme, asked, share, minutes: time }) {
  const cell = (...children) => h("td", { class: "numeric" }, ...children);
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, words(theme)),
    cell(percent(asked)),
    cell(percent(share), bar(asked, share)),
    cell(minutes(time)),
  );
}

/** The share given as a bar, with a line where the share asked for is; the numbers beside it say the same. */
function bar(asked, share) {
  const of = value => `${(Math.min(1, value) * 100).toFixed(1)}%`;
  return svg(
    "svg",
    { class: "share", "aria-hidden": "true" },
    svg("rect", { class: "share-given", width: of(share), height: "100%" }),
    svg("line", { class: "share-asked", x1: of(asked), x2: of(asked), y1: "0", y2: "100%" }),
  );
}
