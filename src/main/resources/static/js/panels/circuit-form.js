// What a tour should be like.

import { WEIGHTS, circuitRequest, themesOf } from "../circuit-request.js";
import { field, h, select, show } from "../dom.js";
import { monthName, words } from "../format.js";
import { LIMITS, limits } from "./circuit-limits.js";
import { showProblem } from "./field-problem.js";
import { picker } from "./village-picker.js";

const SUMMER = 6;

export function startCircuitForm(element, store, { onPlan, onCancel }) {
  const values = {
    ...LIMITS,
    start: "",
    end: "",
    days: "3",
    hours: "9",
    month: String(SUMMER),
    themes: {},
    must: [],
    avoid: [],
  };
  const form = h("form", { class: "filters circuit-form", novalidate: true, onsubmit: send });
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const busy = h("div", { class: "busy", role: "status", hidden: true });
  const waiting = h(
    "p",
    { class: "hint wide" },
    "A circuit needs travel times; it can be planned when the road network is ready.",
  );
  const button = h("button", { type: "submit", class: "main" }, "Plan the circuit");
  show(element, form);

  store.watch(["cities", "resources", "villages", "programme"], state => {
    const gateways = state.cities.filter(city => city.gateway);
    const cities = gateways.length > 0 ? gateways : state.cities;
    if (!cities.some(({ id }) => id === values.start)) values.start = cities[0]?.id ?? "";
    if (!cities.some(({ id }) => id === values.end)) values.end = "";
    values.themes = Object.fromEntries(themesOf(state.resources).map(theme => [theme, values.themes[theme] ?? "1"]));
    show(form, controls(values, cities, state), problem, waiting, button, busy);
  });
  store.watch(["network", "planning"], ({ network, planning }) => {
    button.disabled = Boolean(planning) || network?.state !== "ready";
    waiting.hidden = network?.state === "ready";
    busy.hidden = !planning;
    show(
      busy,
      planning && [
        h("p", {}, "Looking for the best mix of villages …"),
        h("progress", { "aria-label": "Planning" }),
        h("button", { type: "button", class: "quiet", onclick: onCancel }, "Stop"),
      ],
    );
  });
  store.watch(["circuitProblem"], ({ circuitProblem }) => showProblem(form, problem, circuitProblem));

  function send(event) {
    event.preventDefault();
    onPlan(circuitRequest({ ...values, programme: store.get().programme }));
  }
}

function controls(values, cities, { villages }) {
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
  return [
    field("From", named("start", select(options, values.start, keep("start")))),
    field("To", named("end", select([["", "the start"], ...options], values.end, keep("end")))),
    field(
      "Days",
      named(
        "days",
        select(
          [1, 2, 3, 4, 5, 6, 7].map(day => [String(day), String(day)]),
          values.days,
          keep("days"),
        ),
      ),
    ),
    field("Hours a day", named("hours", input("hours", { min: 2, max: 14, step: 0.5 }))),
    field(
      "Month",
      named(
        "month",
        select(
          Array.from({ length: 12 }, (_, index) => [String(index + 1), monthName(index + 1)]),
          values.month,
          keep("month"),
        ),
      ),
    ),
    limits(values, keep, named),
    h(
      "details",
      { class: "wide", id: "circuit-themes" },
      h("summary", {}, "What visitors like"),
      h(
        "div",
        { class: "filters" },
        Object.keys(values.themes).map(theme =>
          field(
            words(theme),
            select(WEIGHTS, values.themes[theme], weight => {
              values.themes[theme] = weight;
            }),
          ),
        ),
      ),
    ),
    h(
      "details",
      { class: "wide", open: values.must.length + values.avoid.length > 0 },
      h("summary", {}, "Villages to see or to leave out"),
      picker("must", "Must see", values, villages),
      picker("avoid", "Leave out", values, villages),
    ),
  ];
}
