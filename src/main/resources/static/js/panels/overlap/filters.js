// What narrows the analyst's rows: each control is a parameter of the service, so that a download holds the same rows.

import { OPTIONS } from "../../crowding/query.js";
import { field, h, select, show } from "../../dom.js";
import { bandsOf } from "../../scales.js";
import { createCombobox } from "../combobox.js";

const ALIKE = [
  ["wider", "same section"],
  ["group", "same group"],
  ["product", "same product"],
  ["variety", "same variety"],
];
const MINUTES = [15, 30, 45, 60, 90, 120];

/**
 * Draws the controls into the form, and each named filter as a chip that can be taken off.
 * @param {Store} store
 */
export function startFilters(element, store) {
  const change = patch => store.set({ overlapQuery: { ...store.get().overlapQuery, ...patch }, overlapRow: null });
  const controls = h("form", { class: "filters", onsubmit: event => event.preventDefault() });
  const chips = h("div", { class: "chips" });
  const entries = {
    village: ({ villages }) => villages.map(({ id, name, region }) => ({ id, name, note: region })),
    city: ({ cities }) => cities.map(({ id, name }) => ({ id, name, note: "city" })),
    category: ({ categories }) => categories.map(({ id, name, level }) => ({ id, name, note: level })),
  };
  const pick = (parameter, label, placeholder) =>
    createCombobox({
      label,
      placeholder,
      entries: () => entries[parameter](store.get()),
      onChoose: entry => change({ [parameter]: entry.id }),
    }).element;
  const boxes = [
    pick("category", "Product", "Any product"),
    pick("village", "Village", "Any village"),
    pick("city", "Market city", "Any city"),
  ];
  const selects = h("div", { class: "selects" });
  const options = startOptions(store, change);
  show(controls, selects, boxes);
  const open = matchMedia("(min-width: 800px)").matches; // on a telephone the rows come first
  show(element, h("details", { open, class: "folding" }, h("summary", {}, "Filters"), controls, options), chips);

  store.watch(["overlapQuery", "programmes", "programme"], state => {
    if (!selects.contains(document.activeElement)) show(selects, choices(state, change)); // a control in use keeps the focus
  });
  store.watch(["overlapQuery", "villages", "cities", "categories"], state =>
    show(
      chips,
      Object.keys(entries).map(parameter => chip(parameter, entries[parameter](state), state, change)),
    ),
  );
}

/**
 * @param {any} parameter
 * @param {any} entries
 * @param {State} state
 */
function chip(parameter, entries, { overlapQuery: query }, change) {
  const id = query[parameter];
  if (!id) return null;
  const name = entries.find(entry => entry.id === id)?.name ?? id;
  const off = {
    type: "button",
    "aria-label": `Take off the filter ${name}`,
    onclick: () => change({ [parameter]: "" }),
  };
  return h("span", { class: "chip" }, `Only ${name} `, h("button", off, "×"));
}

/** @param {State} state */
function choices({ overlapQuery: query, programmes, programme }, change) {
  const rules = programmes.find(({ id }) => id === programme);
  const rule = rules?.neighbour_minutes;
  const withOwn = (options, own) => (options.some(([value]) => value === own) ? options : [...options, [own, own]]);
  const within = [
    ["", rule ? `${rule} min, the rule` : "the programme's rule"],
    ...MINUTES.filter(value => value !== rule).map(value => [String(value), `${value} min`]),
  ];
  const bands = bandsOf(rules)
    .filter(({ from }) => from > 0)
    .reverse();
  const least = [["", "any"], ...bands.map(({ id, from }) => [String(from), `${id} (${from}+)`])];
  const alike = [
    ["", "any"],
    ...ALIKE.map(([level, words]) => [level, words, rules?.similarity_steps?.[level]])
      .filter(([, , step]) => step > 0)
      .map(([level, words, step]) => [String(step), `${words} (${step}${level === "variety" ? "" : "+"})`]),
  ];
  const one = (label, options, parameter) => {
    const own = String(query[parameter] ?? "");
    return field(
      label,
      select(withOwn(options, own), own, value => change({ [parameter]: value })),
    );
  };
  return [
    one("Neighbours within", within, "within_minutes"),
    one("Severity from", least, "min_severity"),
    one("Similarity from", alike, "min_similarity"),
  ];
}

// What an analyst may try otherwise than the programme: the formula's own numbers.

const MEASURES = [
  ["", "levels of the taxonomy"],
  ["wu-palmer", "Wu and Palmer 1994"],
  ["lin", "Lin 1998"],
];

/**
 * A folded form; it is open as long as something in it differs from the programme.
 * @param {Store} store
 */
function startOptions(store, change) {
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
    number("half_time_minutes", "Proximity halves every", "minutes"),
    number("cutoff_minutes", "No proximity beyond", "minutes"),
    measure,
    field("Steps of similarity", steps, "variety, product, group, wider"),
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
          "Similarity by",
          select(MEASURES, query.similarity, similarity => change({ similarity })),
        ),
      );
    if (OPTIONS.some(name => query[name])) element.open = true;
  });
  return element;
}
