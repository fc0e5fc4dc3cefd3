// Tables on paper: no buttons, whole rows, and a word on what is left out.

import { h } from "../dom.js";
import { number } from "../format.js";
import { hint } from "../panels/overlap/parts.js";
import { printable } from "./scope.js";

const MOST = 100;

/**
 * A table of all rows that fit, and a line that says how many do not.
 * @param {string} title
 * @param {any[]} columns as createTable has them
 * @param {any[]} rows
 * @param {{matched?: number, empty?: string, note?: string | null}} [options]
 */
export function table(title, columns, rows, { matched = rows.length, empty = "None.", note } = {}) {
  const { shown } = printable(rows, MOST);
  const left = matched - shown.length;
  const cell = (column, row) => (column.cell ? column.cell(row) : String(column.value(row) ?? "–"));
  const line = row =>
    h(
      "tr",
      {},
      columns.map((column, index) =>
        h(
          index === 0 ? "th" : "td",
          { scope: index === 0 && "row", class: column.numeric && "numeric" },
          cell(column, row),
        ),
      ),
    );
  return h(
    "section",
    {},
    h("h2", {}, title),
    note && hint(note),
    shown.length === 0
      ? hint(empty)
      : h(
          "table",
          {},
          h(
            "thead",
            {},
            h(
              "tr",
              {},
              columns.map(({ title: head, numeric }) => h("th", { scope: "col", class: numeric && "numeric" }, head)),
            ),
          ),
          h("tbody", {}, shown.map(line)),
        ),
    left > 0 && hint(`${number(left)} more are not printed; the page's downloads have all.`),
  );
}
