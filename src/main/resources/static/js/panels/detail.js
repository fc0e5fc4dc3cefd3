// Everything known about one village.

import { facts, h, show } from "../dom.js";
import { count, decimal, km, metres, minutes, months, number, sources, words } from "../format.js";
import { offerDrawing } from "../symbols.js";
import { offerOfProduct, offerOfResource } from "../offer.js";

export function startDetail(element, store, { api, onClose, onOverlap }) {
  let wanted = null;
  let complete = false;
  store.watch(["village", "access"], async ({ village: id, access }) => {
    element.hidden = !id;
    if (id === wanted && (complete || !access)) return;
    if (id !== wanted) show(element, id && h("p", { class: "hint" }, "Loading …"));
    wanted = id;
    complete = Boolean(access);
    if (!id) return;
    try {
      const village = await api.village(id);
      if (id !== wanted) return;
      show(element, back(onClose), page(village, store.get(), onOverlap));
      element.querySelector("h2").focus({ preventScroll: true });
    } catch (problem) {
      if (id === wanted) show(element, back(onClose), h("p", { class: "problem" }, problem.message));
    }
  });
}

const back = onClose => h("button", { type: "button", class: "quiet back", onclick: onClose }, "← All villages");

function page(village, state, onOverlap) {
  return [
    h("h2", { tabindex: "-1" }, village.name),
    h("p", { class: "hint" }, place(village)),
    village.description && h("p", {}, village.description),
    travel(village, state),
    facts([["Population", village.population === null ? null : number(village.population)], ["Height", village.elevation_m === null ? null : metres(village.elevation_m)],
      ["Place", village.place_confidence && `found with ${village.place_confidence} confidence`]]),
    section("Products", village.products ?? [], "No product is recorded yet.", product),
    section("Resources and attractions", village.resources ?? [], "No resource is recorded yet.", resource),
    section("Services", village.services ?? [], "No service is recorded yet.", service),
    crowding(village, onOverlap),
    h("section", {}, h("h3", {}, "Where this comes from"), origin(village.source), village.note && h("p", { class: "hint" }, village.note)),
  ];
}

function place({ admin_unit: unit, municipality, region }) {
  return [unit && `${unit} unit`, municipality && `${municipality} municipality`, region && `${region} region`].filter(Boolean).join(" · ");
}

function travel({ nearest_city: city }, { network }) {
  if (!city) return h("p", { class: "card" }, network?.state === "building" ? "Travel times are being prepared." : "The travel time is not known.");
  if (city.status === "unreachable") return h("p", { class: "card" }, "No road of the network leads from here to a city.");
  const walk = city.access_m > 0 ? `, of it ${minutes(city.access_minutes)} on foot over ${metres(city.access_m)} to the nearest road` : "";
  return h("p", { class: "card" }, h("strong", {}, `${minutes(city.minutes)} to ${city.name}`), ` (${km(city.km)})${walk}.`);
}

function section(title, entries, empty, draw) {
  return h("section", {}, h("h3", {}, title, entries.length > 0 && h("span", { class: "badge" }, String(entries.length))),
    entries.length === 0 ? h("p", { class: "hint" }, empty) : h("ul", { class: "entries" }, entries.map(entry => h("li", {}, draw(entry)))));
}

function product(entry) {
  return [
    h("p", { class: "entry-title" }, offerDrawing(offerOfProduct(entry), 14), h("strong", {}, entry.name), entry.nominated && h("span", { class: "badge nominated" }, "nominated")),
    h("p", { class: "hint" }, entry.category_path ?? entry.category_name),
    facts([["Variety", entry.variety], ["Rating", entry.rating === null ? null : `${decimal(entry.rating)} of 5`], ["Producers", entry.producers === null ? null : number(entry.producers)],
      ["Yearly sales", entry.yearly_sales_eur === null ? null : `€ ${number(entry.yearly_sales_eur)}`], ["Months", entry.months?.length ? months(entry.months) : null]]),
    origin(entry.source), entry.note && h("p", { class: "hint" }, entry.note),
  ];
}

function resource(entry) {
  const visit = entry.visit_minutes === null || entry.visit_minutes === undefined ? null : `${minutes(entry.visit_minutes)}${entry.visit_minutes_estimated ? " (estimated)" : ""}`;
  const offer = offerOfResource(entry);
  return [
    h("p", { class: "entry-title" }, offer && offerDrawing(offer, 14), h("strong", {}, entry.name), h("span", { class: "badge" }, words(entry.theme ?? entry.kind))),
    facts([["Visit", visit], ["Months", entry.months?.length ? months(entry.months) : null], ["Open", entry.opening_hours], ["Quality", entry.quality === null ? null : `${decimal(entry.quality)} of 5`]]),
    origin(entry.source), entry.note && h("p", { class: "hint" }, entry.note),
  ];
}

const service = entry => [h("p", { class: "entry-title" }, h("strong", {}, entry.name ?? words(entry.kind)), h("span", { class: "badge" }, words(entry.kind))), origin(entry.source), entry.note && h("p", { class: "hint" }, entry.note)];

function crowding({ id, crowding: sum }, onOverlap) {
  if (!sum) return null;
  const text = sum.pairs === 0 ? "None of its products competes with a neighbour's."
    : `${count(sum.pairs, "overlap")} with neighbours, the worst ${decimal(sum.worst_severity)} (${sum.worst_band}); together as hard as ${decimal(sum.full_rival_equivalents, 2)} full rivals.`;
  return h("section", {}, h("h3", {}, "Crowding"), h("p", {}, text), sum.pairs > 0 && h("button", { type: "button", class: "quiet", onclick: () => onOverlap(id) }, "Show its overlaps"));
}

function origin(source) {
  const parts = sources(source);
  return parts.length === 0 ? null : h("p", { class: "origin" }, parts.map(({ text, href }, index) => [index > 0 && " · ", href ? h("a", { href, rel: "noopener noreferrer", target: "_blank" }, text) : text]));
}
