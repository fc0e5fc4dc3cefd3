// A table that sorts by its headings and whose rows can be chosen, by pointer and keyboard.

import { h, show } from "../dom.js";
import { sortBy } from "../sorting.js";

/**
 * columns: [{title, value(row), cell?(row), numeric?, first?: "descending"}]; the first column holds the row's button.
 * Returns {element, setRows, choose}.
 */
export function createTable({ caption, columns, key, onChoose, empty, sort = 0, descending = false }) {
  const head = h(
    "tr",
    {},
    columns.map((column, index) =>
      h(
        "th",
        { scope: "col", class: column.numeric && "numeric" },
        h(
          "button",
          { type: "button", class: "sort", onclick: () => order(index) },
          column.title,
          h("span", { class: "arrow", "aria-hidden": "true" }),
        ),
      ),
    ),
  );
  const body = h("tbody");
  const element = h(
    "div",
    { class: "table-frame", tabindex: "0", role: "region", "aria-label": caption },
    h("table", {}, h("caption", { class: "unseen" }, caption), h("thead", {}, head), body),
  );
  let rows = [];
  let chosen = null;

  function order(index) {
    if (index === sort) descending = !descending;
    else [sort, descending] = [index, columns[index].first === "descending"];
    draw();
  }

  function draw() {
    [...head.children].forEach((cell, index) => {
      if (index === sort) cell.setAttribute("aria-sort", descending ? "descending" : "ascending");
      else cell.removeAttribute("aria-sort");
    });
    const sorted = sortBy(rows, columns[sort].value, descending);
    show(
      body,
      sorted.length === 0 ? h("tr", {}, h("td", { colspan: columns.length, class: "empty" }, empty)) : sorted.map(line),
    );
    mark();
  }

  function line(row) {
    const cells = columns.map((column, index) => {
      const content = column.cell ? column.cell(row) : String(column.value(row) ?? "–");
      return index === 0 && onChoose
        ? h("th", { scope: "row" }, h("button", { type: "button", class: "row-button" }, content))
        : h("td", { class: column.numeric && "numeric" }, content);
    });
    return h("tr", { "data-key": key(row), onclick: onChoose && (() => onChoose(row)) }, cells);
  }

  function mark() {
    for (const row of body.children) {
      const own = chosen !== null && row.dataset.key === chosen;
      row.classList.toggle("is-chosen", own);
      row.querySelector(".row-button")?.setAttribute("aria-pressed", String(own));
    }
  }

  return {
    element,
    setRows(next) {
      rows = next;
      draw();
    },
    choose(next) {
      chosen = next;
      mark();
    },
    /** Brings a row back into view and gives it the focus. */
    reveal(wanted) {
      const row = [...body.children].find(({ dataset }) => dataset.key === wanted);
      row?.scrollIntoView({ block: "nearest" });
      row?.querySelector(".row-button")?.focus({ preventScroll: true });
    },
  };
}
