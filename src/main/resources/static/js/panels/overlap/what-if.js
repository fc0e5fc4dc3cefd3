// Trying a product out before it is nominated, two side by side if wanted. Nothing is stored.

import { isComplete } from "../../crowding/follow.js";
import { emptyTry } from "../../crowding/query.js";
import { field, h, show } from "../../dom.js";
import { triedAddress } from "../../report/scope.js";
import { createCombobox } from "../combobox.js";
import { drawAnswer } from "./what-if-answer.js";

/** @type {[string, string, string, object][]} */
const MORE = [
  ["months", "Months on sale", "numbers with spaces, such as 12 1 2", { type: "text", placeholder: "if known" }],
  ["sales", "Yearly sales", "euros a year", { type: "number", min: 0, step: "any", placeholder: "if known" }],
  [
    "to",
    "Sales by city",
    "such as al-tirane@12 1 2=0.6; elsewhere=0.4, adding to 1; left empty, the model tells",
    { type: "text", placeholder: "if known" },
  ],
];

/** @param {Store} store */
export function startWhatIf(element, store, { onVillage }) {
  const intro = h(
    "p",
    { class: "hint" },
    "Choose a village and a product: see which overlaps it would make, what changes for its neighbours and in its markets, and what it could make instead. Nothing is stored.",
  );
  const waiting = h("p", { class: "problem", role: "status", hidden: true });
  const columns = [0, 1].map(index => candidate(store, index, { onVillage }));
  const more = h(
    "button",
    { type: "button", class: "quiet", onclick: () => change(store, 1, emptyTry(store.get().tries[0]?.village)) },
    "Compare with another product",
  );
  show(element, intro, waiting, more, h("div", { class: "tries" }, columns));
  store.watch(["tries"], ({ tries }) => {
    more.hidden = tries[1] !== null;
  });
  store.watch(["overlapProblem", "network"], ({ network }) => {
    waiting.hidden = network?.state === "ready";
    waiting.textContent = "This needs travel times; it can be tried when the road network is ready.";
  });
}

/** @param {Store} store */
function change(store, index, next) {
  store.set({ tries: store.get().tries.with(index, next) });
}

/** @param {Store} store */
function candidate(store, index, { onVillage }) {
  const name = index === 0 ? "Candidate" : "Second candidate";
  const own = () => store.get().tries[index] ?? emptyTry();
  const set = patch => change(store, index, { ...own(), ...patch });
  const village = createCombobox({
    label: "Village",
    placeholder: "Name of a village",
    keep: true,
    entries: () => store.get().villages.map(({ id, name: text, region }) => ({ id, name: text, note: region })),
    onChoose: ({ id }) => set({ village: id }),
  });
  const product = createCombobox({
    label: "Product",
    placeholder: "Such as jam or honey",
    keep: true,
    entries: () => leaves(store.get().categories),
    onChoose: ({ id }) => set({ category: id }),
  });
  const variety = h("input", {
    type: "text",
    maxlength: 100,
    placeholder: "if known",
    onchange: event => set({ variety: event.target.value.replaceAll(";", ",") }),
  });
  const more = MORE.map(([member, label, hint, attributes]) => {
    const input = h("input", { ...attributes, onchange: event => set({ [member]: event.target.value.trim() }) });
    return { member, input, element: field(label, input, hint) };
  });
  const folded = h(
    "details",
    {},
    h("summary", {}, "When, how much and where"),
    h(
      "div",
      { class: "filters" },
      more.map(({ element }) => element),
    ),
  );
  const drop = h("button", { type: "button", class: "quiet", onclick: () => change(store, 1, null) }, "Take it away");
  const form = h(
    "form",
    { class: "filters", "aria-label": name, onsubmit: event => event.preventDefault() },
    village.element,
    product.element,
    field("Variety", variety),
    folded,
  );
  const answer = h("div", { "aria-live": "polite" });
  const element = h("section", { class: "try" }, h("h3", {}, name, index === 1 && [" ", drop]), form, answer);

  store.watch(["tries", "villages", "categories"], ({ tries, villages, categories }) => {
    element.hidden = index === 1 && tries[1] === null;
    const candidate = own();
    const { village: place, category, variety: kind } = candidate;
    for (const { member, input } of more) put(input, candidate[member] ?? "");
    if (more.some(({ member }) => candidate[member])) folded.open = true;
    put(village.input, villages.find(({ id }) => id === place)?.name ?? place);
    put(product.input, categories.find(({ id }) => id === category)?.name ?? category);
    put(variety, kind);
  });
  store.watch(["whatIfs", "tries"], state => {
    const held = state.whatIfs[index];
    const instead = category => change(store, index, { ...emptyTry(own().village), category });
    if (!isComplete(own())) show(answer);
    else if (held?.problem) show(answer, h("p", { class: "problem", role: "alert" }, said(held.problem)));
    else if (held?.answer)
      show(
        answer,
        drawAnswer(held.answer, { onVillage, onInstead: instead }),
        h(
          "p",
          { class: "links" },
          h(
            "a",
            { href: triedAddress(state.programme, own(), state.overlapQuery), target: "_blank", rel: "noopener" },
            "Print a report",
          ),
        ),
      );
    else show(answer, h("p", { class: "hint" }, "Trying it out …"), h("progress", { class: "busy-line" }));
  });
  return element;
}

/** Products that can be nominated: the ends of the taxonomy, each with the group it belongs to. */
function leaves(categories) {
  return categories
    .filter(({ level }) => level === "product")
    .map(({ id, name, path }) => ({ id, name, note: path?.split(" > ").at(-2) }));
}

function put(input, text) {
  if (document.activeElement !== input) input.value = text;
}

/** @param {Failure} problem */
const said = ({ message, expected }) => (expected ? `Expected: ${expected}.` : message);
