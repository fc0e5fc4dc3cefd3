// Which part of a long list is shown, and the buttons that turn to the next.

import { h, show } from "../dom.js";
import { number } from "../format.js";

/** size: rows of a page; onTurn(first row). Hidden while everything fits on one page. */
export function createPager(size, onTurn) {
  const element = h("nav", { class: "pager", "aria-label": "Pages of the table", hidden: true });
  function turn(to, name) {
    onTurn(to);
    const again = [...element.querySelectorAll("button")].find(
      button => button.textContent === name && !button.disabled,
    );
    (again ?? element.querySelector("button:not([disabled])"))?.focus({ preventScroll: true });
  }

  return {
    element,
    set(first, total) {
      element.hidden = total <= size;
      if (element.hidden) return;
      const last = Math.floor((total - 1) / size) * size;
      const names = [
        ["First", 0, first > 0],
        ["Previous", first - size, first > 0],
        ["Next", first + size, first < last],
        ["Last", last, first < last],
      ];
      const words = `Rows ${number(first + 1)}–${number(Math.min(total, first + size))} of ${number(total)}`;
      show(
        element,
        h("span", { role: "status" }, words),
        names.map(([name, to, possible]) =>
          h("button", { type: "button", class: "quiet", disabled: !possible, onclick: () => turn(to, name) }, name),
        ),
      );
    },
  };
}
