// Days that differ from the others: when they begin, how long they are, where the night is.

import { h, select } from "../dom.js";

const MOST = 7;

/** Keeps what differs in values.plan, one entry a day. */
export function days(values, places) {
  const entry = day => (values.plan[day] ??= { begin: "", hours: "", end: "" });
  const input = (day, key, label, attributes) =>
    h("input", {
      "aria-label": `${label} of day ${day + 1}`,
      value: entry(day)[key],
      oninput: event => (entry(day)[key] = event.target.value),
      ...attributes,
    });
  const night = day => {
    const control = select([["", "as it comes"], ...places], entry(day).end, end => (entry(day).end = end));
    control.setAttribute("aria-label", `Night of day ${day + 1}`);
    return control;
  };
  const heads = ["Day", "Begins", "Hours", "Night"];
  return h(
    "details",
    { id: "circuit-plan", open: values.plan.some(one => one.begin || one.hours || one.end) },
    h("summary", {}, "Days that differ"),
    h(
      "div",
      { class: "table-frame" },
      h(
        "table",
        { class: "plan" },
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            heads.map(head => h("th", { scope: "col" }, head)),
          ),
        ),
        h(
          "tbody",
          {},
          Array.from({ length: MOST }, (_, day) =>
            h(
              "tr",
              { hidden: day >= Number(values.days) },
              h("th", { scope: "row" }, String(day + 1)),
              h("td", {}, input(day, "begin", "Begin", { type: "time" })),
              h(
                "td",
                {},
                input(day, "hours", "Hours", { type: "number", min: 2, max: 14, step: 0.5, inputmode: "decimal" }),
              ),
              h("td", {}, night(day)),
            ),
          ),
        ),
      ),
    ),
  );
}

/** Shows as many days as the tour has; the last one ends where the tour does. */
export function showDays(form, count) {
  form.querySelectorAll(".plan tbody tr").forEach((row, day) => {
    row.hidden = day >= count;
    row.querySelector("select").disabled = day >= count - 1;
  });
}
