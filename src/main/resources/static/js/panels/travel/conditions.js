// How, when and which way people travel: what everything of the planner's view holds for.

import { field, h, select, show } from "../../dom.js";
import { monthName, number } from "../../format.js";
import { PROFILES } from "../../travel/query.js";

const MONTHS = [["", "all roads open"]].concat(
  Array.from({ length: 12 }, (_, index) => [String(index + 1), `in ${monthName(index + 1)}`]),
);
const WAYS = [
  ["", "village to city"],
  ["from", "city to village"],
];

/** @param {Store} store */
export function startConditions(form, store) {
  const change = patch => store.set({ conditions: { ...store.get().conditions, ...patch } });
  const population = h("input", {
    type: "number",
    id: "travel-minPopulation",
    min: 0,
    max: 999999999,
    step: 1,
    onchange: ({ target }) => {
      const fits = target.checkValidity();
      target.toggleAttribute("aria-invalid", false);
      if (!fits) target.setAttribute("aria-invalid", "true");
      note.hidden = fits;
      if (fits) change({ minPopulation: target.value });
    },
  });
  const note = h("p", { class: "problem field-problem wide", role: "alert", hidden: true });
  note.textContent = "Write how many people, a whole number from 0, or nothing for the programme's rule.";
  const selects = h("div", { class: "selects" });
  const size = field("Count cities from this population", population);
  show(form, selects, size, note);

  store.watch(["conditions", "travelView", "programmes", "programme"], state => {
    const { conditions, travelView, programmes, programme } = state;
    const rule = programmes.find(({ id }) => id === programme)?.min_city_population;
    population.placeholder = rule ? `${number(rule)}, the rule` : "as the programme says";
    if (document.activeElement !== population) population.value = conditions.minPopulation;
    size.hidden = travelView === "around";
    if (!selects.contains(document.activeElement)) show(selects, choices(conditions, travelView, change)); // keeps the focus
  });
}

function choices({ profile, month, direction }, view, change) {
  const profiles = PROFILES.map(([id, words]) => [id === "car" ? "" : id, words]);
  return [
    field(
      "People travel",
      select(profiles, profile, value => change({ profile: value })),
    ),
    field(
      "When",
      select(MONTHS, month, value => change({ month: value })),
    ),
    view !== "around" &&
      field(
        "Way",
        select(WAYS, direction, value => change({ direction: value })),
      ),
  ].filter(Boolean);
}
