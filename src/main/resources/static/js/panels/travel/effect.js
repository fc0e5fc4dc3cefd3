// What the open scenario does: in sentences, on the map, and village by village.

import { h, show } from "../../dom.js";
import { minutes } from "../../format.js";
import { changeWords, matchedWords } from "../../travel/draft.js";
import { statusWords, summaryWords } from "../../travel/effect.js";
import { accessQuery } from "../../travel/query.js";
import { createTable } from "../table.js";

/** @type {[string, string][]} */
const SHOWN = [
  ["difference", "Difference"],
  ["before", "Before"],
  ["after", "After"],
  ["both", "Side by side"],
  ["swipe", "Swipe"],
];

/**
 * @param {any} element
 * @param {Store} store
 * @param {{api: Api, [action: string]: any}} actions
 */
export function startEffect(element, store, { api, onVillage }) {
  const title = h("h2", { id: "effect-title", tabindex: "-1" });
  const changes = h("ol", { class: "entries" });
  const busy = h("progress", {
    class: "busy-line",
    "aria-label": "Computing both times of every village",
    hidden: true,
  });
  const told = h("div", { class: "effect", role: "status" });
  const shown = h("fieldset", { class: "segments" }, h("legend", { class: "unseen" }, "On the map"), SHOWN.map(choice));
  const links = h("p", { class: "links" });
  const table = createTable({
    page: 200,
    caption: "Villages by what the scenario changes",
    empty: "No village is in the programme.",
    key: row => row.village,
    sort: 3,
    onChoose: row => onVillage(row.village),
    onPoint: row => store.set({ travelPointed: row?.village ?? null }),
    columns,
  });
  const result = h("div", {}, shown, table.element, links);
  show(element, title, changes, busy, told, result);

  function choice([id, words]) {
    const input = h("input", {
      type: "radio",
      name: "effect-shown",
      value: id,
      onchange: () => store.set({ effectShown: id }),
    });
    return h("label", { class: id === "both" && "only-wide" }, input, h("span", {}, words));
  }

  store.watch(["scenario", "scenarioId", "draftOpen"], ({ scenario, scenarioId, draftOpen }) => {
    const open = scenario?.id === scenarioId ? scenario : null;
    element.hidden = draftOpen || !scenarioId;
    title.textContent = open?.name ?? "";
    show(
      changes,
      (open?.changes ?? []).map(change =>
        h("li", {}, changeWords(change), h("p", { class: "hint" }, matchedWords(change.matched))),
      ),
    );
  });
  store.watch(["effect", "effectBusy", "conditions"], ({ effect, effectBusy, conditions, programme, scenarioId }) => {
    busy.hidden = !effectBusy;
    result.hidden = !effect;
    show(
      told,
      effect
        ? summaryWords(effect).map(line => h("p", {}, line))
        : effectBusy
          ? h("p", {}, "Computing both times of every village …")
          : null,
    );
    table.setRows(effect?.rows ?? []);
    show(links, effect && files(api, scenarioId, accessQuery(programme, conditions)));
  });
  let ordered = null;
  store.watch(["effect"], ({ effect, scenarioId }) => {
    if (!effect || ordered === scenarioId) return; // an order that the reader chose stays while the scenario does
    ordered = scenarioId;
    const { gaining, newly_reachable: fresh, losing, cut_off: cut } = effect.summary;
    table.orderBy(3, gaining + fresh === 0 && losing + cut > 0); // who gains first; where none does, who loses
  });
  store.watch(["effectShown"], ({ effectShown }) => {
    shown.querySelector(`[value=${effectShown}]`).checked = true;
  });
  store.watch(["travelPointed"], ({ travelPointed }) => table.point(travelPointed));
  store.watch(["village"], ({ village }) => table.choose(village));
}

/** Where a village stands from the most gained to the most lost: first reached, then by difference, cut off last. */
function rank({ status, difference_minutes: difference }) {
  return { newly_reachable: -1e6, cut_off: 1e6, unreachable: null }[status] ?? difference;
}

/** @type {Column<EffectRow>[]} */
const columns = [
  { title: "Village", value: row => row.name },
  {
    title: "Before",
    numeric: true,
    value: row => row.before.minutes,
    cell: row => side(row.before),
  },
  { title: "After", numeric: true, value: row => row.after.minutes, cell: row => side(row.after) },
  { title: "Difference", numeric: true, hint: "Most gained first", value: rank, cell: statusWords },
];

const side = ({ minutes: own, city_name: city }) =>
  own === null ? "no road" : [minutes(own), h("br"), h("small", {}, city)];

/** @param {Api} api */
function files(api, id, query) {
  return [
    ["csv", "CSV"],
    ["geojson", "GeoJSON"],
  ].map(([f, name]) =>
    h(
      "a",
      { href: api.address(api.effectPath(id), { ...query, limit: api.ALL, f }), download: `effect.${f}` },
      `Download as ${name}`,
    ),
  );
}
