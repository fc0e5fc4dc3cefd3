// Which stops a tour has to make, on which day and in which order, which not, and what else it should go by.

import { h } from "../../dom.js";
import { minutes } from "../../format.js";
import { picker, pins } from "./picker.js";

/** Asked for once, when first needed: [{id, name, note}]. */
function later(ask) {
  let found = [];
  let asked = false;
  return {
    entries: () => found,
    async load() {
      if (asked) return;
      asked = true;
      found = await ask().catch(() => {
        asked = false;
        return [];
      });
    },
  };
}

/** Stops as the service knows them: villages, and sights in them. */
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

export function stops(values, state, api) {
  const all = stopsOf(state);
  const villages = state.villages.map(({ id, name, region }) => ({ id, name, note: region }));
  const packages = later(async () =>
    (await api.overlapRows("packages", { programme: state.programme })).items.map(goods),
  );
  const saved = later(async () =>
    (await api.savedCircuits(state.programme)).map(({ id, name, title }) => ({ id, name, note: title })),
  );
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
    picker("packages", "Goods to sell together", values, packages.entries, {
      placeholder: "Name of a village or product",
      onFocus: packages.load,
    }),
    picker("elsewhere", "Villages without a stop (a night may be)", values, () => villages, {
      placeholder: "Name of a village",
    }),
    single(
      picker("unlike", "Unlike a saved circuit", values, saved.entries, {
        placeholder: "Name of a saved circuit",
        onFocus: saved.load,
      }),
    ),
  );
}
