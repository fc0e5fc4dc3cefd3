// The controls of the circuit's form, each under the name of what it asks for.

import { WEIGHTS } from "../../circuit/request.js";
import { field, h, including, select } from "../../dom.js";
import { monthName, words } from "../../format.js";
import { limits, showDays } from "./limits.js";
import { pace } from "./pace.js";
import { stops } from "./stops.js";

/** Instead of a city's id: the start is given by its coordinates. */
export const POINT = "@";
const SELDOM = [
  ["", "do not matter"],
  ["1", "preferred"],
  ["3", "preferred a lot"],
];
const TOGETHER = [
  ["", "do not matter"],
  ["1", "preferred"],
  ["2", "preferred a lot"],
];
const weight = value => `weight ${value}`;
const COUNTS = [["1", "one"], ...[2, 3, 4, 5, 6, 7, 8, 9].map(count => [String(count), String(count)])];

/** What makes no sense for several circuits is not asked for: they end where they begin, and each village is on one. */
export function shares(form, { circuits }) {
  const several = circuits !== "1";
  for (const part of form.querySelectorAll(".single")) part.toggleAttribute("hidden", several);
  form.querySelector(".several").hidden = !several;
  form.querySelector("button.main").textContent = several ? `Plan ${circuits} circuits` : "Plan the circuit";
}

export function showPoint(form, { start, end, circuits }) {
  form.querySelector(".from-point").hidden = start !== POINT;
  form.querySelector(".to-point").hidden = end !== POINT || circuits !== "1";
}

/**
 * @param {any} values
 * @param {any} cities
 * @param {State} state
 * @param {{api: Api, [action: string]: any}} actions
 */
export function controls(values, cities, state, { form, api }) {
  const { villages } = state;
  const keep = key => value => {
    values[key] = value;
  };
  const named = (name, control) => Object.assign(control, { name, id: `circuit-${name}` });
  const options = cities.map(({ id, name }) => [id, name]);
  const input = (key, attributes) =>
    h("input", {
      type: "number",
      inputmode: "decimal",
      value: values[key],
      oninput: event => keep(key)(event.target.value),
      ...attributes,
    });
  const point = (label, key, kind) =>
    h("div", { class: kind }, field(label, named(key, input(key, { type: "text", placeholder: "19.72, 41.41" }))));
  const single = element => {
    element.classList.add("single");
    return element;
  };
  return [
    field(
      "Circuits",
      named(
        "circuits",
        select(COUNTS, values.circuits, number => {
          values.circuits = number;
          shares(form, values);
          showPoint(form, values);
        }),
      ),
    ),
    field(
      "From",
      named(
        "start",
        select([...options, [POINT, "a point …"]], values.start, start => {
          values.start = start;
          showPoint(form, values);
        }),
      ),
    ),
    point("Longitude, latitude", "at", "from-point"),
    single(
      field(
        "To",
        named(
          "end",
          select([["", "the start"], ...options, [POINT, "a point …"]], values.end, end => {
            values.end = end;
            showPoint(form, values);
          }),
        ),
      ),
    ),
    point("To: longitude, latitude", "endAt", "to-point single"),
    field(
      "Days",
      named(
        "days",
        select(
          [1, 2, 3, 4, 5, 6, 7].map(day => [String(day), String(day)]),
          values.days,
          days => {
            values.days = days;
            showDays(form, Number(days));
          },
        ),
      ),
    ),
    field(
      "Month",
      named(
        "month",
        select(
          [["", "any"], ...Array.from({ length: 12 }, (_, index) => [String(index + 1), monthName(index + 1)])],
          values.month,
          keep("month"),
        ),
      ),
    ),
    field(
      "Or first day",
      named(
        "date",
        h("input", { type: "date", value: values.date, onchange: event => keep("date")(event.target.value) }),
      ),
    ),
    h(
      "p",
      { class: "hint wide several" },
      "Together they bring every village they can onto one of them, as many onto each as the roads allow.",
    ),
    pace(values, named, form),
    limits(values, keep, named, form, [...options, ...villages.map(({ id, name }) => [id, name])]),
    h(
      "details",
      { class: "wide", id: "circuit-themes", open: Object.values(values.themes).some(chosen => chosen !== "1") },
      h("summary", {}, "What visitors like"),
      h(
        "div",
        { class: "filters" },
        field(
          "Villages seldom on a circuit",
          named("spread", select(including(SELDOM, values.spread, weight), values.spread, keep("spread"))),
        ),
        field(
          "Villages that can sell together",
          named("together", select(including(TOGETHER, values.together, weight), values.together, keep("together"))),
        ),
        Object.keys(values.themes).map(theme =>
          field(
            words(theme),
            select(including(WEIGHTS, values.themes[theme], weight), values.themes[theme], chosen => {
              values.themes[theme] = chosen;
            }),
          ),
        ),
      ),
    ),
    stops(values, state, api),
  ];
}
