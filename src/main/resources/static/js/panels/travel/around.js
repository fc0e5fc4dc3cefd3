// What can be reached from a point, or from where the point can be reached, within some minutes.

import { field, h, show } from "../../dom.js";
import { metres, minutes } from "../../format.js";
import { nameOf } from "../../travel/bands.js";
import { conditionWords, DEFAULT_REACH, reachQuery, readMinutes } from "../../travel/query.js";
import { createCombobox } from "../combobox.js";
import { bandList } from "./band-list.js";

/** @type {[string, string][]} */
const WAYS = [
  ["from", "Leaving from here"],
  ["to", "Coming here"],
];

export function startAround(element, store, { api, onVillage }) {
  const change = patch => store.set({ reach: { ...store.get().reach, ...patch }, reachDragged: false });
  const place = createCombobox({
    label: "Village or city",
    placeholder: "Name, or click on the map",
    keep: true,
    entries: () => entriesOf(store.get()),
    onChoose: ({ lon, lat }) => change({ lon, lat }),
  });
  const within = h("input", {
    type: "text",
    id: "reach-minutes",
    inputmode: "decimal",
    autocomplete: "off",
    onchange: ({ target }) => change({ minutes: target.value }),
  });
  const note = h("p", { class: "problem field-problem wide", role: "alert", hidden: true });
  const ways = h("fieldset", { class: "choices" }, h("legend", {}, "Show the places for people"), WAYS.map(way));
  const form = h(
    "form",
    { class: "filters", onsubmit: event => event.preventDefault() },
    place.element,
    field("Within minutes", within),
    note,
    ways,
  );
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const busy = h("progress", { class: "busy-line", "aria-label": "Drawing the areas", hidden: true });
  const told = h("p", { class: "total", role: "status" });
  const list = h("div");
  const links = h("p", { class: "links" });
  show(element, form, problem, told, busy, list, links);

  function way([id, words]) {
    const input = h("input", {
      type: "radio",
      name: "reach-way",
      value: id,
      onchange: () => change({ direction: id }),
    });
    return h("label", { class: "choice" }, input, h("span", {}, words));
  }

  store.watch(["reach", "villages", "cities"], ({ reach, villages, cities }) => {
    const wrong = readMinutes(reach.minutes).problem;
    note.hidden = !wrong;
    note.textContent = wrong ?? "";
    if (wrong) within.setAttribute("aria-invalid", "true");
    else within.removeAttribute("aria-invalid");
    if (document.activeElement !== within) within.value = reach.minutes;
    ways.querySelector(`[value=${reach.direction}]`).checked = true;
    if (document.activeElement !== place.input)
      place.input.value = reach.lon === null ? "" : nameOf(reach, [...villages, ...cities]);
  });
  store.watch(["reachBusy", "reachProblem", "reachDragged"], ({ reachBusy, reachProblem, reachDragged }) => {
    busy.hidden = !reachBusy || reachDragged;
    problem.hidden = !reachProblem;
    problem.textContent = reachProblem ? said(reachProblem) : "";
  });
  store.watch(["reachAreas", "reach", "conditions"], state => {
    const { reachAreas, reach, conditions } = state;
    told.textContent = reach.lon === null ? START : reachAreas ? words(state) : "";
    const query = reachQuery(reach, conditions);
    show(list, reachAreas && bandList(reachAreas, { onVillage, onPoint: id => store.set({ travelPointed: id }) }));
    show(links, reachAreas && query && [file(api, query), clear(store)]);
  });
}

const START =
  "Click a place on the map, or write its name: the map then shows how far people get from it, or from where they reach it. Drag the sign to try another place.";

function words({ reachAreas, reach, conditions, villages, cities }) {
  const near = nameOf(reach, [...villages, ...cities]);
  const name = near.startsWith("near ") ? `a place ${near}` : near;
  const what = reach.direction === "to" ? `From where people reach ${name}` : `How far people get from ${name}`;
  const walk =
    reachAreas.access_m > 0
      ? `, with the walk of ${metres(reachAreas.access_m)} (${minutes(reachAreas.access_minutes)}) to its road`
      : "";
  return `${what} ${conditionWords(conditions)}${walk}.`;
}

function said({ field: name, expected, message }) {
  if (name !== "lon,lat") return message;
  return `No area can be drawn from here: it needs ${expected}. Choose a place nearer to a road of the map.`;
}

function file(api, query) {
  const href = api.address("/api/isochrones", { ...query, f: "geojson" });
  return h("a", { href, download: "isochrones.geojson" }, "Download as GeoJSON");
}

function clear(store) {
  const off = () => {
    store.set({ reach: { ...DEFAULT_REACH }, reachDragged: false, reachProblem: null });
    /** @type {HTMLElement} */ (document.querySelector("#panel-travel [name=travel-view]:checked"))?.focus();
  };
  return h("button", { type: "button", class: "quiet", onclick: off }, "Clear the map");
}

function entriesOf({ villages, cities }) {
  return [
    ...villages.map(({ id, name, region, lon, lat }) => ({ id, name, note: region, lon, lat })),
    ...cities.map(({ id, name, lon, lat }) => ({ id, name, note: "city", lon, lat })),
  ];
}
