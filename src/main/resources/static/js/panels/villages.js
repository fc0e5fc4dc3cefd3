// The list of villages with its filters.

import { field, h, select, show } from "../dom.js";
import { count, minutes } from "../format.js";
import { OFFERS } from "../offer.js";
import { offerDrawing } from "../symbols.js";
import { createTable } from "./table.js";

/** @param {Store} store */
export function startVillages(element, store, { onSelect }) {
  const filters = h("form", { class: "filters", onsubmit: event => event.preventDefault() });
  const total = h("p", { class: "total", role: "status" });
  const table = createTable({
    page: 200,
    caption: "Villages",
    empty: "No village fits these filters.",
    key: row => row.id,
    onChoose: row => onSelect(row.id),
    columns: columns(store),
  });
  show(element, filters, total, table.element);

  store.watch(["regions", "categories"], state => show(filters, controls(state, store)));
  store.watch(["shown", "villages", "access", "offers"], ({ shown, villages }) => {
    total.textContent =
      shown.length === villages.length
        ? count(villages.length, "village")
        : `${shown.length} of ${count(villages.length, "village")}`;
    table.setRows(shown);
  });
}

/**
 * @param {Store} store
 * @returns {Column<VillageRow>[]}
 */
function columns(store) {
  const access = row => store.get().access?.get(row.id);
  return [
    { title: "Village", value: row => row.name },
    { title: "Region", value: row => row.region },
    {
      title: "Offers",
      value: row => [...(store.get().offers.get(row.id)?.counts.values() ?? [])].reduce((a, b) => a + b, 0),
      first: "descending",
      cell: row => signs(store.get().offers.get(row.id)),
    },
    {
      title: "To city",
      numeric: true,
      value: row => access(row)?.nearest_city?.minutes ?? null,
      cell: row => (access(row)?.status === "unreachable" ? "no road" : minutes(access(row)?.nearest_city?.minutes)),
    },
  ];
}

function signs(offer) {
  const held = OFFERS.filter(({ id }) => offer?.counts.has(id));
  const text =
    held.length === 0
      ? "Nothing recorded yet"
      : held.map(({ id, label }) => `${label}: ${offer.counts.get(id)}`).join("; ");
  return h(
    "span",
    { class: "signs", title: text },
    (held.length === 0 ? [{ id: "none" }] : held).map(({ id }) => offerDrawing(id, 14)),
    h("span", { class: "unseen" }, text),
  );
}

/**
 * @param {State} state
 * @param {Store} store
 */
function controls({ regions, categories, filters, colourBy }, store) {
  const change = patch => store.set({ filters: { ...store.get().filters, ...patch } });
  const colour = (id, text) =>
    h(
      "label",
      { class: "choice" },
      h("input", {
        type: "radio",
        name: "colour",
        value: id,
        checked: colourBy === id,
        onchange: () => store.set({ colourBy: id }),
      }),
      h("span", {}, text),
    );
  return [
    field(
      "Region",
      select([["", "All regions"], ...regions.map(region => [region, region])], filters.region, region =>
        change({ region }),
      ),
    ),
    field(
      "Product",
      select([["", "Any product"], ...categoryOptions(categories)], filters.category, category => change({ category })),
    ),
    field(
      "Offers",
      select([["", "Anything"], ...OFFERS.map(({ id, label }) => [id, label])], filters.offer, offer =>
        change({ offer }),
      ),
    ),
    h(
      "fieldset",
      { class: "choices" },
      h("legend", {}, "Colour by"),
      colour("offer", "What they offer"),
      colour("minutes", "Minutes to city"),
    ),
  ];
}

/** Sections, divisions and groups as an indented list; products are reached through their group. */
function categoryOptions(categories) {
  const options = [];
  const descend = (parent, depth) =>
    categories
      .filter(category => (category.parent || null) === parent && category.level !== "product")
      .forEach(category => {
        options.push([category.id, category.name, depth]);
        descend(category.id, depth + 1);
      });
  descend(null, 0);
  return options;
}
