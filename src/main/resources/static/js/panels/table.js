// A table that sorts by its headings and whose rows can be chosen, by pointer and keyboard.

import { h, show } from "../dom.js";
import { sortBy } from "../sorting.js";
import { createPager } from "./pager.js";

/**
 * @template R
 * @typedef {object} TableOptions
 * @property {string} caption
 * @property {Column<R>[]} columns
 * @property {(row: R) => string} key
 * @property {string} empty what is said without rows
 * @property {(row: R) => void} [onChoose]
 * @property {(row: R | null) => void} [onPoint]
 * @property {number} [page]
 * @property {number} [sort] the column to begin with
 * @property {boolean} [descending]
 */

/**
 * columns: [{title, value(row), cell?(row), numeric?, hint?, first?: "descending"}]; the first column holds the row's
 * button. onPoint(row or null) hears which row pointer or focus is on. More rows than `page` are turned like pages.
 * Returns {element, setRows, orderBy, choose, point, show, reveal}.
 * @template R
 * @param {TableOptions<R>} options
 */
export function createTable(options) {
  const { caption, columns, key, onChoose, onPoint, empty, page = Infinity } = options;
  let { sort = 0, descending = false } = options;
  const head = h(
    "tr",
    {},
    columns.map((column, index) =>
      h(
        "th",
        { scope: "col", class: column.numeric && "numeric", title: column.hint },
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
  const frame = h(
    "div",
    { class: "table-frame", tabindex: "0", role: "region", "aria-label": caption },
    h("table", {}, h("caption", { class: "unseen" }, caption), h("thead", {}, head), body),
  );
  const pager = createPager(page, from => {
    first = from;
    fill();
    frame.scrollIntoView({ block: "nearest" });
  });
  const element = page === Infinity ? frame : h("div", {}, frame, pager.element);
  let rows = [];
  let sorted = [];
  let first = 0;
  let chosen = null;

  function order(index) {
    if (index === sort) descending = !descending;
    else [sort, descending] = [index, columns[index].first === "descending"];
    first = 0;
    draw();
  }

  function draw() {
    [...head.children].forEach((cell, index) => {
      if (index === sort) cell.setAttribute("aria-sort", descending ? "descending" : "ascending");
      else cell.removeAttribute("aria-sort");
    });
    sorted = sortBy(rows, columns[sort].value, descending);
    fill();
  }

  function fill() {
    const none = () => h("tr", {}, h("td", { colspan: columns.length, class: "empty" }, empty));
    show(body, sorted.length === 0 ? none() : sorted.slice(first, first + page).map(line));
    pager.set(first, sorted.length);
    mark();
  }

  /** Turns to the page that holds a row. */
  function turnTo(wanted) {
    const place = sorted.findIndex(row => key(row) === wanted);
    const start = place < 0 ? first : place - (place % page || 0);
    if (start !== first) {
      first = start;
      fill();
    }
  }

  function line(row) {
    const cells = columns.map((column, index) => {
      const content = column.cell ? column.cell(row) : String(column.value(row) ?? "–");
      return index === 0 && onChoose
        ? h("th", { scope: "row" }, h("button", { type: "button", class: "row-button" }, content))
        : h("td", { class: column.numeric && "numeric" }, content);
    });
    const point = onPoint && {
      onmouseenter: () => onPoint(row),
      onmouseleave: () => onPoint(null),
      onfocusin: () => onPoint(row),
      onfocusout: () => onPoint(null),
    };
    return h("tr", { "data-key": key(row), onclick: onChoose && (() => onChoose(row)), ...point }, cells);
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
    /** Begins at the first page again when the rows are others, not when more is known of the same. */
    setRows(next) {
      if (next.length !== rows.length || next.some((row, index) => key(row) !== key(rows[index]))) first = 0;
      rows = next;
      draw();
      if (chosen !== null) turnTo(chosen);
    },
    /** Sorts by a column as if its heading had been pressed. */
    orderBy(index, falling) {
      [sort, descending] = [index, falling];
      draw();
    },
    choose(next) {
      chosen = next;
      if (chosen !== null) turnTo(chosen);
      mark();
    },
    /** Marks the row of what is pointed at elsewhere; null for none. */
    point(wanted) {
      for (const row of body.children)
        row.classList.toggle("is-pointed", wanted !== null && row.dataset.key === wanted);
    },
    /** Brings a row into view. */
    show(wanted) {
      turnTo(wanted);
      [...body.children].find(({ dataset }) => dataset.key === wanted)?.scrollIntoView({ block: "nearest" });
    },
    /** Brings a row back into view and gives it the focus. */
    reveal(wanted) {
      turnTo(wanted);
      const row = [...body.children].find(({ dataset }) => dataset.key === wanted);
      row?.scrollIntoView({ block: "nearest" });
      row?.querySelector(".row-button")?.focus({ preventScroll: true });
    },
  };
}
