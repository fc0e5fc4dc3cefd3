// When days and lunch begin, by what one travels, where the nights are.

import { field, h, including, select } from "../../dom.js";
import { words } from "../../format.js";
import { PROFILES } from "../../travel/query.js";
import { follow } from "./pace.js";

/** Values that the form begins with. */
export const LIMITS = {
  pace: "usual",
  begin: "09:00",
  lunchFrom: "12:00",
  lunchTo: "14:00",
  profile: "car",
  nights: "",
  seed: "1",
  seconds: "15",
};

export function limits(values, keep, named, form, places) {
  const choice = (name, options, take = keep(name)) => named(name, select(options, values[name], take));
  const time = name =>
    named(name, h("input", { type: "time", value: values[name], onchange: event => keep(name)(event.target.value) }));
  const number = (name, more) =>
    named(
      name,
      h("input", {
        type: "number",
        inputmode: "decimal",
        value: values[name],
        oninput: event => keep(name)(event.target.value),
        ...more,
      }),
    );
  return h(
    "details",
    { class: "wide", open: Object.entries(LIMITS).some(([name, value]) => values[name] !== value) },
    h("summary", {}, "Times, vehicle and nights"),
    h(
      "div",
      { class: "filters" },
      field("Days begin", time("begin")),
      field("Lunch begins from", time("lunchFrom")),
      field("Lunch begins by", time("lunchTo")),
      field(
        "By",
        choice(
          "profile",
          PROFILES.map(([id]) => [id, words(id)]),
          profile => follow(form, values, { profile }),
        ),
      ),
      field(
        "Nights",
        choice("nights", [
          ["", "on the way"],
          ["base", "at the start"],
        ]),
      ),
      field("Try number", number("seed", { step: 1 })),
      field("Seconds at most", number("seconds", { min: 0.1, max: 60, step: 0.1 })),
    ),
    days(values, places),
  );
}

// Days that differ from the others: when they begin, how long they are, where the night is.

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
    const control = select(
      including([["", "as it comes"], ...places], entry(day).end),
      entry(day).end,
      end => (entry(day).end = end),
    );
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

/** Shows as many days as the circuit has; the last one ends where the circuit does. */
export function showDays(form, count) {
  form.querySelectorAll(".plan tbody tr").forEach((row, day) => {
    row.hidden = day >= count;
    row.querySelector("select").disabled = day >= count - 1;
  });
}
