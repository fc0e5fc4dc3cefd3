// A planned tour, day by day.

import { shareOfBound, stopsOf, total } from "../circuit-request.js";
import { facts, h, show } from "../dom.js";
import { count, decimal, km, minutes, monthName, percent, words } from "../format.js";
import { dayCard } from "./circuit-day.js";
import { drawLeftOut, drawMethod, drawProducts } from "./circuit-extras.js";

export function startCircuitResult(element, store, { api, onVillage, onShow }) {
  store.watch(["circuit"], ({ circuit, cities }) =>
    show(element, circuit && result(circuit, cities, { api, onVillage, onShow })),
  );
}

function result(circuit, cities, actions) {
  const stops = stopsOf(circuit);
  return [
    h("h2", { tabindex: "-1", id: "circuit-title" }, title(circuit, cities)),
    stops.length === 0 &&
      h(
        "p",
        { class: "problem" },
        "No stop fits into these hours. More hours a day, another month or another start may help.",
      ),
    facts([
      ["Stops", count(stops.length, "stop")],
      ["Villages", count(new Set(stops.map(({ village }) => village)).size, "village")],
      ["Driving", `${minutes(total(circuit, "drive_minutes"))}, ${km(total(circuit, "km"))}`],
      ["Visiting", minutes(total(circuit, "visit_minutes"))],
      ["Value", value(circuit)],
    ]),
    coverage(circuit.coverage),
    circuit.days.map(day => dayCard(day, actions)),
    drawProducts(circuit.products ?? []),
    drawLeftOut(circuit.left_out ?? [], actions),
    drawMethod(circuit),
    h(
      "p",
      { class: "links" },
      share(circuit),
      ["geojson", "csv"].map(format =>
        h(
          "a",
          {
            href: actions.api.address(`/api/circuits/${circuit.id}`, { f: format }),
            download: `circuit-${circuit.id}.${format}`,
          },
          format === "csv" ? "CSV" : "GeoJSON",
        ),
      ),
    ),
  ];
}

function title({ request, days }, cities) {
  const start = days[0]?.start?.name ?? cities.find(({ id }) => id === request?.start)?.name ?? "the start";
  return `${count(days.length, "day")} from ${start}${request?.month ? ` in ${monthName(request.month)}` : ""}`;
}

function value(circuit) {
  const share = shareOfBound(circuit);
  return share === null
    ? decimal(circuit.value)
    : `${decimal(circuit.value)}; no circuit can pass ${decimal(circuit.bound)} (this is ${percent(share)})`;
}

function coverage(themes) {
  const held = Object.entries(themes ?? {})
    .filter(([, number]) => number > 0)
    .sort((a, b) => b[1] - a[1]);
  return held.length === 0
    ? null
    : h(
        "ul",
        { class: "chips", "aria-label": "Themes covered" },
        held.map(([theme, number]) => h("li", { class: "chip" }, `${words(theme)} ${number}`)),
      );
}

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
