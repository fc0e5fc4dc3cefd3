// A planned tour, day by day.

import { shareOfBound, stopsOf, total } from "../circuit-request.js";
import { facts, h, show } from "../dom.js";
import { count, decimal, km, minutes, monthName, percent, words } from "../format.js";

export function startCircuitResult(element, store, { api, onVillage, onShow }) {
  store.watch(["circuit"], ({ circuit, cities }) => show(element, circuit && result(circuit, cities, { api, onVillage, onShow })));
}

function result(circuit, cities, actions) {
  const stops = stopsOf(circuit);
  return [
    h("h2", { tabindex: "-1", id: "circuit-title" }, title(circuit, cities)),
    stops.length === 0 && h("p", { class: "problem" }, "No stop fits into these hours. More hours a day, another month or another start may help."),
    facts([
      ["Stops", count(stops.length, "stop")], ["Villages", count(new Set(stops.map(({ village }) => village)).size, "village")],
      ["Driving", `${minutes(total(circuit, "drive_minutes"))}, ${km(total(circuit, "km"))}`], ["Visiting", minutes(total(circuit, "visit_minutes"))],
      ["Value", value(circuit)],
    ]),
    coverage(circuit.coverage),
    circuit.days.map(day => dayCard(day, actions)),
    products(circuit.products ?? []),
    leftOut(circuit.left_out ?? [], actions),
    method(circuit),
    h("p", { class: "links" }, share(circuit), ["geojson", "csv"].map(format => h("a", { href: actions.api.address(`/api/circuits/${circuit.id}`, { f: format }), download: `circuit-${circuit.id}.${format}` }, format === "csv" ? "CSV" : "GeoJSON"))),
  ];
}

function title({ request, days }, cities) {
  const start = days[0]?.start?.name ?? cities.find(({ id }) => id === request?.start)?.name ?? "the start";
  return `${count(days.length, "day")} from ${start}${request?.month ? ` in ${monthName(request.month)}` : ""}`;
}

function value(circuit) {
  const share = shareOfBound(circuit);
  return share === null ? decimal(circuit.value) : `${decimal(circuit.value)}; no circuit can pass ${decimal(circuit.bound)} (this is ${percent(share)})`;
}

function coverage(themes) {
  const held = Object.entries(themes ?? {}).filter(([, number]) => number > 0).sort((a, b) => b[1] - a[1]);
  return held.length === 0 ? null : h("ul", { class: "chips", "aria-label": "Themes covered" }, held.map(([theme, number]) => h("li", { class: "chip" }, `${words(theme)} ${number}`)));
}

function dayCard(day, { onVillage, onShow }) {
  return h("section", { class: `card day day-${((day.day - 1) % 7) + 1}` },
    h("header", {}, h("h3", {}, `Day ${day.day}`), h("button", { type: "button", class: "quiet", onclick: () => onShow(day) }, "Show on map")),
    h("p", { class: "hint" }, `${minutes(day.drive_minutes)} driving over ${km(day.km)}, ${minutes(day.visit_minutes)} visiting, ${minutes(day.total_minutes)} in all`),
    day.note && h("p", { class: "hint" }, day.note),
    h("ol", { class: "stops" },
      h("li", { class: "end" }, h("span", { class: "number" }, "S"), h("div", {}, `Start in ${day.start.name}`)),
      day.stops.map(stop => h("li", {}, leg(stop), h("span", { class: "number" }, String(stop.order)), h("div", {},
        h("button", { type: "button", class: "link", onclick: () => onVillage(stop.village) }, stop.village_name),
        stop.attraction_name && stop.attraction_name !== stop.village_name && `: ${stop.attraction_name}`,
        h("p", { class: "hint" }, [`${stop.arrive}–${stop.depart}`, `${minutes(stop.visit_minutes)} visit${stop.visit_minutes_estimated ? " (estimated)" : ""}`, words(stop.theme), stop.opening_hours && `open ${stop.opening_hours}`].filter(Boolean).join(" · "))))),
      day.end && h("li", { class: "end" }, leg(day.end), h("span", { class: "number" }, "E"), h("div", {}, `${day.end.name}${day.end.arrive ? `, ${day.end.arrive}` : ""}`))),
    day.overnight && h("p", { class: "overnight" }, `Night in ${day.overnight.name}${day.overnight.kind ? ` (${words(day.overnight.kind).toLowerCase()})` : ""}`));
}

const leg = ({ leg_minutes: time, leg_km: length }) => (!time && !length ? null : h("p", { class: "leg" }, `${minutes(time)}, ${km(length)}`));

function products(entries) {
  return entries.length === 0 ? null : h("details", {}, h("summary", {}, `Products on the way (${entries.length})`),
    h("ul", {}, entries.map(({ name, village_name: place, village, category_name: category }) => h("li", {}, `${name} – ${place ?? words(String(village).replace(/^[a-z]{2}-/, ""))}${category && category !== name ? ` (${category})` : ""}`))));
}

function leftOut(entries, { onVillage }) {
  return entries.length === 0 ? null : h("details", {}, h("summary", {}, `Left out, and why (${entries.length})`),
    h("ul", { class: "entries" }, entries.map(entry => h("li", {}, h("button", { type: "button", class: "link", onclick: () => onVillage(entry.village) }, entry.village_name ?? entry.village),
      entry.attraction_name && `: ${entry.attraction_name}`, h("p", { class: "hint" }, sentence(entry.reason))))));
}

function method({ method: rule, search }) {
  return rule?.formula && h("details", {}, h("summary", {}, "How the value is counted"), h("p", { class: "hint" }, sentence(rule.formula)),
    facts([["New village", rule.new_village], ["New category", rule.new_category], ["Quality", rule.quality_factor], ["Days begin", rule.day_begins]]),
    search && h("p", { class: "hint" }, `Searched for ${decimal(search.milliseconds / 1000)} s in ${count(search.rounds, "round")}${search.stopped === "time" ? "; cut short by the clock, so another try may differ" : ""}.`));
}

const sentence = text => (text ? text[0].toUpperCase() + text.slice(1).replace(/\.?$/, ".") : "");

function share({ id }) {
  const done = h("span", { role: "status" });
  const href = `#circuit=${id}`;
  const copy = async event => {
    event.preventDefault();
    const text = new URL(href, location.href).href;
    try {
      await navigator.clipboard.writeText(text);
      done.textContent = " copied";
    } catch {
      done.textContent = ` ${text}`;
    }
  };
  return [h("a", { href, onclick: copy }, "Link to this circuit"), done];
}
