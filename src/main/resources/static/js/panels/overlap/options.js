// What an analyst may try otherwise than the programme: the formula's own numbers.

import { OPTIONS } from "../../crowding/query.js";
import { field, h, select, show } from "../../dom.js";

const MEASURES = [
  ["", "levels of the taxonomy"],
  ["wu-palmer", "Wu and Palmer 1994"],
  ["lin", "Lin 1998"],
];

/** A folded form; it is open as long as something in it differs from the programme. */
export function startOptions(store, change) {
  const number = (parameter, label, hint) =>
    field(
      label,
      h("input", {
        type: "number",
        min: 1,
        max: 1440,
        step: "any",
        placeholder: "as the programme says",
        name: parameter,
        onchange: event => change({ [parameter]: event.target.value }),
      }),
      hint,
    );
  const steps = h("input", {
    type: "text",
    name: "steps",
    placeholder: "1,0.5,0.25,0.1",
    onchange: event => change({ steps: event.target.value.replaceAll(" ", "") }),
  });
  const measure = h("div");
  const form = h(
    "form",
    { class: "filters", onsubmit: event => event.preventDefault() },
    number("half_time_minutes", "Nearness halves every", "minutes"),
    number("cutoff_minutes", "No nearness beyond", "minutes"),
    measure,
    field("Steps of likeness", steps, "variety, product, group, wider"),
  );
  const element = h("details", {}, h("summary", {}, "Try other numbers in the formula"), form);
  store.watch(["programmes", "programme"], ({ programmes, programme }) => {
    const rules = programmes.find(({ id }) => id === programme);
    if (!rules) return;
    const { variety, product, group, wider } = rules.similarity_steps;
    steps.placeholder = [variety, product, group, wider].join(",");
    form.elements.half_time_minutes.placeholder = `${rules.half_time_minutes}, as the programme says`;
    form.elements.cutoff_minutes.placeholder = `${rules.cutoff_minutes}, as the programme says`;
  });
  store.watch(["overlapQuery"], ({ overlapQuery: query }) => {
    for (const input of form.querySelectorAll("input[name]"))
      if (input !== document.activeElement) input.value = query[input.name];
    if (!measure.contains(document.activeElement))
      show(
        measure,
        field(
          "Likeness by",
          select(MEASURES, query.similarity, similarity => change({ similarity })),
        ),
      );
    if (OPTIONS.some(name => query[name])) element.open = true;
  });
  return element;
}
