// The form of one change: what happens, to which roads or along which line, how fast, in which months.

import { field, h, select, show } from "../../dom.js";
import { changeOf, EMPTY_EDIT } from "../../travel/draft.js";
import { CLASSES } from "../../travel/roads.js";
import { showProblem } from "../field-problem.js";
import { monthBoxes } from "./month-boxes.js";
import { roadFields } from "./road-fields.js";
import { shapeField } from "./shape-field.js";
import { speedFields } from "./speed-fields.js";

const TYPES = [
  ["close", "Close a road"],
  ["speed", "Change its speed (paved, worn, rebuilt)"],
  ["open", "Open a road that is closed"],
  ["new_road", "Build a new road"],
];

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
