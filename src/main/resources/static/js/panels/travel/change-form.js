// The form of one change: what happens, to which roads or along which line, how fast, in which months.

import { field, h, select, show } from "../../dom.js";
import { month, monthName, months as monthWords } from "../../format.js";
import { changeOf, EMPTY_EDIT, MONTHS } from "../../travel/draft.js";
import { CLASSES } from "../../travel/roads.js";
import { showProblem } from "../field-problem.js";
import { roadFields } from "./road-fields.js";
import { shapeField } from "./shape-field.js";

const TYPES = [
  ["close", "Close a road"],
  ["speed", "Change its speed (paved, worn, rebuilt)"],
  ["open", "Open a road that is closed"],
  ["new_road", "Build a new road"],
];

/** @param {Store} store */
export function startChange(element, store, { onAdd }) {
  const change = patch => store.set({ edit: { ...store.get().edit, ...patch } });
  const type = select(TYPES, "close", value => {
    change({ type: value });
    store.set({ sketch: null });
  });
  const roads = roadFields(store, change);
  const line = shapeField(store, change, { kind: "line", least: 2, label: "Where the new road goes" });
  const rank = select(
    CLASSES.map(word => [word, word]),
    "secondary",
    value => change({ rank: value }),
  );
  const ranks = field("Class of the new road", rank, "A higher class is faster, unless you say its speed.");
  const speed = speedFields(store, change);
  const months = monthBoxes(store, change);
  const general = h("p", { class: "problem", role: "alert", hidden: true });
  const add = h("button", { type: "button", class: "quiet add", onclick: () => finish() }, "Add this change");
  const stop = h("button", { type: "button", class: "quiet", onclick: () => leave() }, "Leave it as it was");
  const legend = h("legend");
  const form = h(
    "fieldset",
    { class: "change" },
    legend,
    field("What happens", type),
    roads,
    line,
    ranks,
    speed,
    months,
    general,
    h("div", { class: "links" }, add, stop),
  );
  show(element, form);

  function leave() {
    store.set({ edit: EMPTY_EDIT, picked: null, sketch: null });
    showProblem(form, general, null, name => `change-${name}`);
    type.focus();
  }

  function finish() {
    const { edit } = store.get();
    const { change: made, problem } = changeOf(edit);
    showProblem(form, general, problem && { field: problem.field, message: problem.text }, name => `change-${name}`);
    if (!made) return;
    store.set({ edit: { ...EMPTY_EDIT, type: made.type }, picked: null, sketch: null });
    onAdd(made, edit.at);
  }

  store.watch(["edit"], ({ edit }) => {
    const builds = edit.type === "new_road";
    type.value = edit.type;
    legend.textContent = edit.at === null ? "Add a change" : `Change number ${edit.at + 1}`;
    add.textContent = edit.at === null ? "Add this change" : "Take this instead";
    stop.hidden = edit.at === null;
    rank.value = edit.rank;
    roads.hidden = builds;
    line.hidden = !builds;
    ranks.hidden = !builds;
    speed.hidden = edit.type !== "speed" && !builds;
  });
}

// In which months a change holds; none chosen is all year.

/** @param {Store} store */
function monthBoxes(store, change) {
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

// How fast a road is after the change: a slider of km/h, or of times the speed it has.

/** @param {Store} store */
function speedFields(store, change) {
  const told = h("output", { for: "change-kmh" });
  const kmh = slider("change-kmh", { min: 5, max: 130, step: 5 }, value => change({ kmh: value, ownSpeed: true }));
  const factor = slider("change-factor", { min: 0.25, max: 3, step: 0.05 }, value => change({ factor: value }));
  const mode = (value, words) =>
    h(
      "label",
      { class: "choice" },
      h("input", { type: "radio", name: "speed-by", value, onchange: () => change({ speedBy: value }) }),
      h("span", {}, words),
    );
  const modes = h("div", { class: "choices" }, mode("kmh", "New speed"), mode("factor", "Times the speed it has"));
  const own = h("input", { type: "checkbox", onchange: ({ target }) => change({ ownSpeed: target.checked }) });
  const owns = h(
    "label",
    { class: "choice" },
    own,
    h("span", {}, "Say its speed, instead of that of its class on this map"),
  );
  const label = h("label", { for: "change-kmh", class: "hint" }, "Speed of cars");
  const element = h("div", { class: "speed" }, modes, owns, label, kmh, factor, told);

  function slider(id, range, onValue) {
    return h("input", {
      type: "range",
      id,
      ...range,
      "aria-label": id === "change-kmh" ? "Kilometres per hour" : "Times as fast",
      oninput: ({ target }) => onValue(Number(target.value)),
    });
  }

  store.watch(["edit"], ({ edit }) => {
    const builds = edit.type === "new_road";
    const times = !builds && edit.speedBy === "factor";
    modes.hidden = builds;
    owns.hidden = !builds;
    own.checked = edit.ownSpeed;
    modes.querySelector(`[value=${edit.speedBy}]`).checked = true;
    kmh.value = edit.kmh;
    factor.value = edit.factor;
    factor.hidden = !times;
    kmh.hidden = times || (builds && !edit.ownSpeed);
    label.hidden = kmh.hidden;
    told.hidden = kmh.hidden && factor.hidden;
    told.textContent = times ? `${edit.factor} times as fast` : `${edit.kmh} km/h`;
    kmh.setAttribute("aria-valuetext", `${edit.kmh} km/h`);
  });
  return element;
}
