// Everything known about one village.

import { visits } from "../circuit/edits.js";
import { facts, h, show } from "../dom.js";
import { count, decimal, km, metres, minutes, number } from "../format.js";
import { origin, product, resource, section, service } from "./entries.js";

/**
 * A village is drawn once. Travel times and crowding that arrive later fill their own sections, so that whoever works in
 * the others keeps the place.
 * @param {any} element
 * @param {Store} store
 * @param {{api: Api, [action: string]: any}} actions
 */
export function startDetail(element, store, { api, onClose, onOverlap, onTry, onJoin }) {
  const join = createJoin(store, onJoin);
  let wanted = null;
  let complete = false;
  let drawn = null;
  store.watch(["village", "access"], async ({ village: id, access }) => {
    element.hidden = !id;
    if (id === wanted && (complete || !access)) return;
    if (id !== wanted) {
      show(element, id && h("p", { class: "hint" }, "Loading …"));
      drawn = null;
    }
    wanted = id;
    complete = Boolean(access);
    if (!id) return;
    const focus = document.activeElement;
    try {
      const village = await api.village(id);
      if (id !== wanted) return;
      if (drawn) {
        drawn.update(village);
        return;
      }
      drawn = createPage(village, store, { onOverlap, onTry });
      show(element, back(onClose), join, drawn.elements);
      if ([focus, document.body].includes(document.activeElement)) drawn.heading.focus({ preventScroll: true });
    } catch (problem) {
      if (id === wanted && !drawn) show(element, back(onClose), h("p", { class: "problem" }, problem.message));
    }
  });
}

const back = onClose => h("button", { type: "button", class: "quiet back", onclick: onClose }, "← All villages");

/**
 * @param {VillagePage} village
 * @param {Store} store
 * @param {any} actions
 */
function createPage(village, store, actions) {
  const heading = h("h2", { tabindex: "-1" }, village.name);
  const travel = h("p", { class: "card" });
  const crowding = createCrowding(village.id, actions);
  /** @param {VillagePage} now */
  const update = now => {
    show(travel, travelWords(now, store.get()));
    crowding.update(now.crowding);
  };
  update(village);
  const elements = [
    heading,
    h("p", { class: "hint" }, place(village)),
    village.description && h("p", {}, village.description),
    travel,
    facts([
      ["Population", village.population === null ? null : number(village.population)],
      ["Height", village.elevation_m === null ? null : metres(village.elevation_m)],
      ["Place", village.place_confidence && `found with ${village.place_confidence} confidence`],
    ]),
    section("Products", village.products ?? [], "No product is recorded yet.", product),
    section("Resources and attractions", village.resources ?? [], "No resource is recorded yet.", resource),
    section("Services", village.services ?? [], "No service is recorded yet.", service),
    crowding.element,
    h(
      "section",
      {},
      h("h3", {}, "Where this comes from"),
      origin(village.source),
      village.note && h("p", { class: "hint" }, village.note),
    ),
  ];
  return { elements, heading, update };
}

/** @param {VillagePage} village */
function place({ admin_unit: unit, municipality, region }) {
  return [unit && `${unit} unit`, municipality && `${municipality} municipality`, region && `${region} region`]
    .filter(Boolean)
    .join(" · ");
}

/**
 * @param {VillagePage} village
 * @param {State} state
 */
function travelWords({ nearest_city: city }, { network }) {
  if (!city || ["preparing", "unavailable"].includes(city.status))
    return network?.state === "building" ? "Travel times are being prepared." : "The travel time is not known.";
  if (city.status === "unreachable") return "No road of the network leads from here to a city.";
  const walk =
    city.access_m > 0
      ? `, of it ${minutes(city.access_minutes)} on foot over ${metres(city.access_m)} to the nearest road`
      : "";
  return [h("strong", {}, `${minutes(city.minutes)} to ${city.name}`), ` (${km(city.km)})${walk}.`];
}

/**
 * @param {string} id of the village
 * @param {any} actions
 */
function createCrowding(id, { onOverlap, onTry }) {
  const words = h("p");
  const overlaps = h("button", { type: "button", class: "quiet", onclick: () => onOverlap(id) }, "Show its overlaps");
  const trial = h("button", { type: "button", class: "quiet", onclick: () => onTry(id) }, "Try a product here");
  const element = h("section", {}, h("h3", {}, "Crowding"), words, h("p", { class: "actions" }, overlaps, trial));
  return {
    element,
    /** @param {VillagePage["crowding"]} sum */
    update(sum) {
      element.hidden = !sum;
      words.textContent = sum ? crowdingWords(sum) : "";
      overlaps.hidden = !(sum?.pairs > 0);
    },
  };
}

/** @param {VillagePage["crowding"]} sum */
function crowdingWords(sum) {
  if (sum.status === "preparing") return sum.detail;
  if (sum.status === "unreachable") return "No road leads here, so its neighbours are not known.";
  if (sum.pairs === 0) return "None of its products competes with a neighbour's.";
  return `${count(sum.pairs, "overlap")} with neighbours, the worst ${decimal(sum.worst_severity)} (${sum.worst_band}); together as hard as ${decimal(sum.full_rival_equivalents, 2)} full rivals.`;
}

// On a village's page: whether the circuit stops there, and a way to make it do so.

/** @param {Store} store */
function createJoin(store, onJoin) {
  const element = h("p", { class: "join" });
  store.watch(["circuit", "village"], ({ circuit, village }) => {
    element.hidden = !circuit || !village;
    if (element.hidden) return;
    show(
      element,
      visits(circuit, village)
        ? h("span", { class: "hint" }, "The circuit stops here.")
        : h("button", { type: "button", class: "quiet", onclick: () => onJoin(village) }, "Add to circuit"),
    );
  });
  return element;
}
