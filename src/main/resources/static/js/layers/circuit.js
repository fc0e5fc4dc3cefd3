// A circuit day by day: coloured legs, numbered stops, the nights.

import * as L from "leaflet";
import { tasting } from "../circuit/edits.js";
import { spotsOf } from "../circuit/request.js";
import { h } from "../dom.js";
import { frame } from "../map.js";
import { dayColour } from "../scales.js";
import { line } from "../symbols.js";
import { chooseVillage } from "./choose.js";

function createCircuit(map, { onStop, onSigns }) {
  const group = L.layerGroup();
  const renderer = L.svg({ pane: "lines" });
  const spots = new Map();
  let signs = [];
  let shown = false;

  /** How many signs already stand on the spot: the next one steps aside. */
  function crowd({ lon, lat }) {
    const spot = `${lon.toFixed(3)},${lat.toFixed(3)}`;
    spots.set(spot, (spots.get(spot) ?? -1) + 1);
    return spots.get(spot);
  }

  function leg(points, day) {
    L.polyline(points, {
      renderer,
      pane: "lines",
      interactive: false,
      color: "#ffffff",
      weight: 7,
      opacity: 0.9,
    }).addTo(group);
    L.polyline(points, {
      renderer,
      pane: "lines",
      interactive: false,
      color: dayColour(day),
      weight: 4,
      opacity: 0.95,
    }).addTo(group);
  }

  function point(place, day, html, className, text, onclick) {
    const aside = 20 * crowd(place);
    signs.push({ lat: place.lat, lon: place.lon, aside });
    const icon = L.divIcon({ html, className, iconSize: [24, 24], iconAnchor: [12 - aside, 12] });
    const marker = L.marker([place.lat, place.lon], {
      icon,
      zIndexOffset: 2000,
      riseOnHover: true,
      interactive: Boolean(onclick),
      keyboard: Boolean(onclick),
    });
    marker.on("add", () => {
      marker.getElement().setAttribute("aria-label", text);
      marker.getElement().classList.add(`day-${((day - 1) % 7) + 1}`);
    });
    marker.bindTooltip(h("span", {}, text), { direction: "top", offset: [0, -12], className: "tip" });
    if (onclick) marker.on("click", onclick);
    marker.addTo(group);
  }

  /** @param {Circuit} circuit */
  function add(circuit, features) {
    const legs = (features ?? []).filter(({ geometry }) => geometry?.type === "LineString");
    if (legs.length > 0) {
      for (const { geometry, properties } of legs)
        leg(
          geometry.coordinates.map(([lon, lat]) => [lat, lon]),
          properties.day,
        );
    } else {
      for (const day of circuit.days)
        leg(
          [day.start, ...day.stops, day.end].map(({ lon, lat }) => [lat, lon]),
          day.day,
        );
    }
    const start = circuit.days[0]?.start;
    if (start) point(start, 1, h("span", {}, "S"), "stop stop-start", `Start: ${start.name}`, null);
    for (const day of circuit.days) {
      for (const spot of spotsOf(day)) {
        const names = spot.stops.map(
          stop => `${stop.order} ${stop.attraction_name ?? tasting(circuit, stop)}, ${stop.arrive}–${stop.depart}`,
        );
        const text = `${spot.text}, day ${day.day} in ${spot.stops[0].village_name}: ${names.join("; ")}`;
        point(spot, day.day, h("span", {}, spot.text), "stop", text, () => onStop(spot.stops[0]));
      }
    }
  }

  return {
    toggle(visible) {
      shown = visible;
      if (visible) group.addTo(map);
      else group.remove();
      onSigns(visible ? signs : []);
    },
    /** Legs come from the service's map of the circuit; without it, straight lines join the stops. */
    draw(circuit, features) {
      group.clearLayers();
      spots.clear();
      signs = [];
      if (circuit) add(circuit, features);
      onSigns(shown ? signs : []);
    },
  };
}

/** Where a day begins, stops and ends. */
export const placesOfDay = day => [day.start, ...day.stops, day.end].filter(place => place?.lon !== undefined);

/** @type {import("./registry.js").Layer} */
export const layer = {
  create(map, { store, api }) {
    const circuit = createCircuit(map, {
      onStop: stop => chooseVillage(store, api, map, stop.village),
      onSigns: circuitSigns => store.set({ circuitSigns }),
    });
    store.watch(["tab"], ({ tab }) => circuit.toggle(tab === "circuit" || tab === "villages"));
    store.watch(["circuit", "circuitMap"], state => circuit.draw(state.circuit, state.circuitMap));
    store.watch(["circuit"], state => state.circuit && frame(map, state.circuit.days.flatMap(placesOfDay)));
  },
  legend: {
    watches: ["tab", "circuit"],
    of: ({ tab, circuit }) =>
      tab === "circuit" && circuit
        ? {
            title: "Days of the circuit",
            rows: circuit.days.map(({ day }) => [line(dayColour(day), 4, null), `Day ${day}`]),
          }
        : null,
  },
};
