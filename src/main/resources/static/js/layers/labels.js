// Names of countries, waters, cities and villages, as many as fit at the zoom.

import * as L from "leaflet";
import { declutter, labelBox } from "../declutter.js";
import { h } from "../dom.js";
import { cityZoom } from "../scales.js";

const SIZES = { country: 12, water: 11, city: 13, town: 12, village: 11.5 };

export function createLabels(map) {
  const group = L.layerGroup().addTo(map);
  const sets = { fixed: [], cities: [], villages: [], stops: [] };

  function draw() {
    if (!map.hasLayer(group)) return;
    const zoom = map.getZoom();
    const view = map.getBounds().pad(0.1);
    const place = labels =>
      labels
        .filter(label => zoom >= label.from && zoom < (label.until ?? 99) && view.contains([label.lat, label.lon]))
        .sort((a, b) => b.weight - a.weight)
        .map(label => ({ ...label, box: labelBox(point(label), label.text, SIZES[label.kind], label.centred) }));
    const stops = sets.stops.map(stop => sign(point(stop), stop.aside));
    const named = declutter(place([...sets.cities, ...sets.villages]), stops);
    const signs = sets.villages.map(village => spot(point(village)));
    const around = declutter(place(sets.fixed), [...named.map(({ box }) => box), ...signs, ...stops]);
    group.clearLayers();
    for (const label of [...named, ...around]) group.addLayer(marker(label));
  }

  const point = ({ lat, lon }) => map.latLngToContainerPoint([lat, lon]);
  const spot = ({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 });

  const sign = ({ x, y }, aside) => ({ left: x + aside - 14, right: x + aside + 14, top: y - 14, bottom: y + 14 });

  function marker({ text, kind, centred, lat, lon }) {
    const html = h("span", { class: `label label-${kind}${centred ? " label-centred" : ""}` }, text);
    const icon = L.divIcon({ html, className: "label-anchor", iconSize: [0, 0] });
    return L.marker([lat, lon], {
      icon,
      interactive: false,
      keyboard: false,
      pane: kind === "village" ? "names" : "labels",
    });
  }

  map.on("moveend", draw);
  group.on("add", draw);
  return {
    group,
    setGround({ countries, water }) {
      sets.fixed = [
        ...countries.map(countryLabel),
        ...water.filter(({ properties }) => properties.kind !== "river").map(waterLabel),
      ];
      draw();
    },
    setCities(cities) {
      sets.cities = cities.map(city => ({
        text: city.name,
        lat: city.lat,
        lon: city.lon,
        kind: city.population >= 50000 ? "city" : "town",
        from: cityZoom(city.population),
        weight: 1000 + Math.log10((city.population ?? 0) + 1) * 100,
      }));
      draw();
    },
    /** Signs that no name may cover, each with the pixels it stands aside of its place. */
    setStops(stops) {
      sets.stops = stops;
      draw();
    },
    setVillages(villages) {
      sets.villages = villages.map(village => ({
        text: village.name,
        lat: village.lat,
        lon: village.lon,
        kind: "village",
        from: 9,
        weight: 500,
      }));
      draw();
    },
  };
}

/** @type {import("./registry.js").Layer} */
export const layer = {
  title: "Names",
  create(map, { store }) {
    const labels = createLabels(map);
    store.watch(["ground"], ({ ground }) => ground && labels.setGround(ground));
    store.watch(["cities"], ({ cities }) => labels.setCities(cities));
    store.watch(["shown"], ({ shown }) => labels.setVillages(shown));
    store.watch(["circuitSigns"], ({ circuitSigns }) => labels.setStops(circuitSigns));
    return labels.group;
  },
};

function middle(coordinates) {
  const points = coordinates.flat(Infinity);
  const [lons, lats] = [points.filter((_, i) => i % 2 === 0), points.filter((_, i) => i % 2 === 1)];
  return { lon: (Math.min(...lons) + Math.max(...lons)) / 2, lat: (Math.min(...lats) + Math.max(...lats)) / 2 };
}

// Where a reader expects the name; the middle of the outline lies outside the frame's country or in the sea for these.
const COUNTRY_PLACES = {
  AL: [20.05, 40.95],
  ME: [19.2, 42.85],
  XK: [20.95, 42.55],
  MK: [21.6, 41.5],
  GR: [21.6, 39.5],
  IT: [16.3, 40.7],
  HR: [16.4, 43.9],
  BA: [17.8, 44.2],
  RS: [20.9, 43.8],
  BG: [24.6, 42.6],
  RO: [24.5, 44.5],
  TR: [26.3, 40.2],
};

function countryLabel({ properties, geometry }) {
  const [lon, lat] = COUNTRY_PLACES[properties.iso_a2] ?? Object.values(middle(geometry.coordinates));
  return { text: properties.name, lon, lat, kind: "country", centred: true, from: 5, until: 9, weight: 400 };
}

function waterLabel({ properties, geometry }) {
  const large = /Shkod|Ohrid|Great Prespa/.test(properties.name);
  return {
    text: properties.name,
    ...middle(geometry.coordinates),
    kind: "water",
    centred: true,
    from: large ? 8.5 : 10.5,
    weight: 300,
  };
}
