// Which stops a circuit has to make, on which day and in which order, which not, and what else it should go by.

import { h } from "../../dom.js";
import { minutes } from "../../format.js";
import { picker, pins } from "./picker.js";

/** A picker whose entries, [{id, name, note}], are asked for when it is first used; a failure is said below it. */
function askingPicker(key, label, values, placeholder, ask) {
  const note = h("p", { class: "problem", role: "alert", hidden: true });
  let found = [];
  let asked = false;
  async function load() {
    if (asked) return;
    asked = true;
    note.hidden = true;
    try {
      found = await ask();
    } catch (problem) {
      asked = false;
      note.textContent = `The names could not be loaded. ${problem.message}`;
      note.hidden = false;
    }
  }
  const element = picker(key, label, values, () => found, { placeholder, onFocus: load });
  element.append(note);
  return element;
}

/**
 * Stops as the service knows them: villages, and attractions in them.
 * @param {State} state
 */
function stopsOf({ villages, resources }) {
  const names = new Map(villages.map(({ id, name }) => [id, name]));
  return [
    ...villages.map(({ id, name, region }) => ({ id, name, note: region })),
    ...resources
      .filter(({ theme, village }) => theme && names.has(village))
      .map(({ id, name, village }) => ({ id, name, note: names.get(village) })),
  ];
}

const goods = ({ id, village_name: village, product_name: product, with_village_name: other, minutes: apart }) => ({
  id,
  name: `${village} with ${other}: ${product}`,
  note: minutes(apart),
});

/**
 * @param {State} state
 * @param {Api} api
 */
export function stops(values, state, api) {
  const all = stopsOf(state);
  const villages = state.villages.map(({ id, name, region }) => ({ id, name, note: region }));
  const packages = async () => (await api.overlapRows("packages", { programme: state.programme })).items.map(goods);
  const saved = async () =>
    (await api.savedCircuits(state.programme)).map(({ id, name, title }) => ({ id, name, note: title }));
  const single = element => {
    element.classList.add("single");
    return element;
  };
  const chosen = ["must", "avoid", "pins", "elsewhere", "packages", "unlike"];
  return h(
    "details",
    { class: "wide", open: chosen.some(key => values[key].length > 0) },
    h("summary", {}, "Stops to see, pin or leave out"),
    single(picker("must", "Must see", values, () => all)),
    picker("avoid", "Leave out", values, () => all),
    single(pins(values, () => all)),
    askingPicker("packages", "Goods to sell together", values, "Name of a village or product", packages),
    picker("elsewhere", "Villages without a stop (a night may be)", values, () => villages, {
      placeholder: "Name of a village",
    }),
    single(askingPicker("unlike", "Unlike a saved circuit", values, "Name of a saved circuit", saved)),
  );
}
