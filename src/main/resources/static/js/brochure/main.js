// The circuit of this page's address as a brochure to read and print.

import * as api from "../api.js";
import { h, show } from "../dom.js";
import { sources as sourcesOf } from "../format.js";
import { drawDay } from "./day.js";
import { drawFoot, drawHead, titleOf } from "./head.js";
import { drawMap } from "./map.js";
import { boundsOf, extentOf } from "./projection.js";

const NARROW = matchMedia("(max-width: 600px)").matches;
const WIDE = NARROW ? { width: 370, height: 400 } : { width: 720, height: 460 };
const SMALL = NARROW ? { width: 370, height: 260 } : { width: 720, height: 300 };

async function load(id) {
  const circuit = await api.circuit(id);
  const { programme } = circuit.request;
  /** @type {string[]} */
  const missing = []; // what the brochure does without, and says so
  const optional = (what, found) =>
    found.catch(() => {
      missing.push(what);
      return null;
    });
  const [map, resources, products, { items: programmes }, layers, network, cities] = await Promise.all([
    optional("the way along the roads", api.circuitMap(id)),
    api.resources(programme),
    api.products(programme),
    api.programmes(),
    api.layers(),
    optional("where the road network comes from", api.roadNetwork()),
    api.cities(),
  ]);
  const ground = await loadGround(circuit, map?.features ?? [], cities, optional);
  return {
    circuit,
    features: map?.features ?? [],
    resources: new Map(resources.map(resource => [resource.id, resource])),
    products: goodsOf(circuit, products),
    programme: programmes.find(one => one.id === programme),
    layers,
    network,
    ground,
    missing,
  };
}

async function loadGround({ days }, features, cities, optional) {
  const positions = [
    ...features.flatMap(({ geometry }) => (geometry?.type === "LineString" ? geometry.coordinates : [])),
    ...days.flatMap(day => [day.start, ...day.stops, day.end].map(({ lon, lat }) => [lon, lat])),
  ];
  const layer = async (what, found) => (await optional(what, found))?.features ?? [];
  const bounds = boundsOf(extentOf(positions, WIDE, 0.2));
  const [countries, water, borders, roads] = await Promise.all([
    layer("the countries of the map", api.baseMap("countries")),
    layer("the waters of the map", api.baseMap("water")),
    layer("the borders of the map", api.baseMap("borders")),
    layer(
      "the roads of the map",
      api.roads(
        bounds.map(degrees => degrees.toFixed(4)),
        ["motorway", "trunk", "primary", "secondary"],
      ),
    ),
  ]);
  return {
    countries,
    water: water.filter(({ geometry }) => /Polygon/.test(geometry.type)),
    borders,
    roads,
    cities,
  };
}

/** What the villages of the circuit sell, as the circuit counted it and with what the catalogue knows of it. */
function goodsOf(circuit, products) {
  const known = new Map(products.map(product => [product.id, product]));
  const goods = new Map();
  for (const met of circuit.products)
    goods.set(met.village, [...(goods.get(met.village) ?? []), { ...known.get(met.id), ...met }]);
  return goods;
}

function hostsOf({ circuit, resources, products }) {
  const rows = [
    ...circuit.days.flatMap(day => day.stops.map(stop => resources.get(stop.attraction))),
    ...[...products.values()].flat(),
  ];
  const names = rows
    .flatMap(row => sourcesOf(row?.source))
    .map(({ text, href }) => (href && URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, "") : text));
  return [...new Set(names)].sort();
}

function draw(found, date) {
  const { circuit, features, ground } = found;
  const several = circuit.days.length > 1;
  const map = (days, size, label) => drawMap({ days, features, ground, size, label });
  document.title = `${titleOf(circuit)} · Village Atlas`;
  show(
    document.getElementById("brochure"),
    drawHead(circuit, found.programme, {
      date,
      address: api.address,
      onDate(first) {
        history.replaceState(null, "", api.address(location.pathname, { date: first }));
        draw(found, first || null);
      },
    }),
    found.missing.length > 0 &&
      h("p", { class: "problem", role: "alert" }, `Could not be loaded: ${found.missing.join(", ")}.`),
    h("figure", {}, map(circuit.days, WIDE, "Map of the circuit"), several && legend(circuit.days)),
    circuit.days.map(day =>
      drawDay(day, {
        ...found,
        date,
        map: several && day.stops.length > 0 ? h("figure", {}, map([day], SMALL, `Map of day ${day.day}`)) : null,
      }),
    ),
    drawFoot(circuit, { ...found, sources: hostsOf(found) }),
  );
}

const legend = days =>
  h(
    "figcaption",
    {},
    days.map(({ day }) => h("span", { class: `key day-${((day - 1) % 7) + 1}` }, `Day ${day}`)),
  );

const id = decodeURIComponent(location.pathname.split("/").pop());
load(id).then(
  found => draw(found, new URLSearchParams(location.search).get("date") ?? found.circuit.request.date ?? null),
  problem =>
    show(
      document.getElementById("brochure"),
      h("h1", {}, "This circuit cannot be shown"),
      h("p", { class: "problem", role: "alert" }, problem.message),
      h("p", {}, h("a", { href: "/#tab=circuit" }, "Plan a circuit")),
    ),
);
