// What can be reached from a point, or from where the point can be reached, within some minutes.

import { field, h, show } from "../../dom.js";
import { count, metres, minutes, number } from "../../format.js";
import { swatch } from "../../symbols.js";
import { nameOf, placesInBands } from "../../travel/bands.js";
import { conditionWords, DEFAULT_REACH, reachQuery, readMinutes } from "../../travel/query.js";
import { createCombobox } from "../combobox.js";

/** @type {[string, string][]} */
const WAYS = [
  ["from", "Leaving from here"],
  ["to", "Coming here"],
];

/**
 * @param {any} element
 * @param {Store} store
 * @param {{api: Api, [action: string]: any}} actions
 */
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

/** @param {State} state */
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

/** @param {Failure} problem */
function said({ field: name, expected, message }) {
  if (name !== "lon,lat") return message;
  return `No area can be drawn from here: it needs ${expected}. Choose a place nearer to a road of the map.`;
}

/** @param {Api} api */
function file(api, query) {
  const href = api.address("/api/isochrones", { ...query, f: "geojson" });
  return h("a", { href, download: "isochrones.geojson" }, "Download as GeoJSON");
}

/** @param {Store} store */
function clear(store) {
  const off = () => {
    store.set({ reach: { ...DEFAULT_REACH }, reachDragged: false, reachProblem: null });
    /** @type {HTMLElement} */ (document.querySelector("#panel-travel [name=travel-view]:checked"))?.focus();
  };
  return h("button", { type: "button", class: "quiet", onclick: off }, "Clear the map");
}

/** @param {State} state */
function entriesOf({ villages, cities }) {
  return [
    ...villages.map(({ id, name, region, lon, lat }) => ({ id, name, note: region, lon, lat })),
    ...cities.map(({ id, name, lon, lat }) => ({ id, name, note: "city", lon, lat })),
  ];
}

// What lies in each band of minutes around a point: land, cities, villages and their people.

/** areas: {bands, villages: null or {villages, minutes}}. */
function bandList({ bands, villages }, { onVillage, onPoint }) {
  const named = villages ? placesInBands(bands, villages.villages, villages.minutes) : bands;
  return h(
    "ul",
    { class: "bands" },
    named.map((band, index) =>
      h("li", {}, head(band), facts(band.properties), places(band, index === 0, onVillage, onPoint)),
    ),
  );
}

const head = ({ from, to, colour }) =>
  h("h3", {}, swatch(colour), from === 0 ? `Within ${minutes(to)}` : `${minutes(from)} to ${minutes(to)}`);

/** Sums up to the end of the band, as the service counts them. */
function facts(sums) {
  const { minutes: to, area_km2: area, cities, city_population: inCities } = sums;
  const own = sums.village_population;
  const unknown = sums.villages_of_unknown_population;
  const people =
    own === null
      ? "population not known"
      : `${number(own)} people${unknown > 0 ? ` where it is known, ${unknown} not` : ""}`;
  const of = cities.length > 0 ? `${count(cities.length, "city", "cities")} of ${number(inCities)} people` : "no city";
  const words = `In all within ${minutes(to)}: ${number(area)} km², ${of}, ${count(sums.villages, "village")}`;
  return h("p", { class: "hint" }, sums.villages > 0 ? `${words} (${people}).` : `${words}.`);
}

function places({ villages, to }, open, onVillage, onPoint) {
  if (!villages) return null;
  if (villages.length === 0) return h("p", { class: "hint" }, "No village of the programme in this band.");
  const line = village =>
    h(
      "li",
      { onmouseenter: () => onPoint(village.id), onmouseleave: () => onPoint(null) },
      h(
        "button",
        {
          type: "button",
          class: "link",
          onclick: () => onVillage(village.id),
          onfocus: () => onPoint(village.id),
          onblur: () => onPoint(null),
        },
        village.name,
      ),
      ` ${minutes(village.minutes)}`,
      village.population ? `, ${number(village.population)} people` : "",
    );
  return h(
    "details",
    { open, "data-within": to },
    h("summary", {}, `${count(villages.length, "village")} of the programme in this band`),
    h("ul", { class: "places" }, villages.map(line)),
  );
}
