// In which months a change holds; none chosen is all year.

import { h } from "../../dom.js";
import { month, monthName, months as monthWords } from "../../format.js";
import { MONTHS } from "../../travel/draft.js";

export function monthBoxes(store, change) {
  const boxes = MONTHS.map(value =>
    h("input", { type: "checkbox", value, "aria-label": monthName(value), onchange: pick }),
  );
  const title = h("summary");
  const element = h(
    "details",
    { class: "months", id: "change-months" },
    title,
    h(
      "div",
      { class: "choices" },
      boxes.map((box, index) => h("label", { class: "choice" }, box, h("span", {}, month(index + 1)))),
    ),
  );

  function pick() {
    change({ months: boxes.filter(box => box.checked).map(box => Number(box.value)) });
  }

  store.watch(["edit"], ({ edit }) => {
    boxes.forEach((box, index) => {
      box.checked = edit.months.includes(index + 1);
    });
    title.textContent = edit.months.length > 0 ? `Months: ${monthWords(edit.months)}` : "Months: all year";
  });
  return element;
}
