// Areas around a point, as bands beside each other, and the point as a sign that can be dragged or moved by arrow keys.

import * as L from "leaflet";
import { h } from "../dom.js";
import { minutes } from "../format.js";
import { frame } from "../map.js";
import { swatch } from "../symbols.js";
import { nameOf } from "../travel/bands.js";
import { isAround, rounded } from "../travel/query.js";
import { moveTo } from "./choose.js";

const STEP_PIXELS = { fine: 8, coarse: 40 };
const ARROWS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/** onMove(position, dragged) hears where the point is now; dragged is true until it is let go. */
function createReach(map, { onMove }) {
  const areas = L.layerGroup().addTo(map);
  const renderer = L.svg({ pane: "areas", padding: 0.6 });
  const html = h("span", { class: "pin" });
  const marker = L.marker([0, 0], {
    icon: L.divIcon({ html, className: "pin-anchor", iconSize: [30, 30], iconAnchor: [15, 15] }),
    draggable: true,
    autoPan: true,
    zIndexOffset: 3000,
    title: "Drag, or move with the arrow keys",
  });
  const position = ({ lat, lng }) => ({ lon: rounded(lng), lat: rounded(lat) });
  marker.on("drag", () => onMove(position(marker.getLatLng()), true));
  marker.on("dragend", () => onMove(position(marker.getLatLng()), false));

  function step(event) {
    const direction = ARROWS[event.key];
    if (!direction) return;
    event.preventDefault();
    event.stopPropagation(); // the map would move under it
    const pixels = event.shiftKey ? STEP_PIXELS.coarse : STEP_PIXELS.fine;
    const now = map.latLngToContainerPoint(marker.getLatLng());
    marker.setLatLng(map.containerPointToLatLng(now.add(direction.map(share => share * pixels))));
    onMove(position(marker.getLatLng()), false);
  }

  return {
    drawPoint(point, words) {
      if (!point) return marker.remove();
      const moved = position(marker.getLatLng());
      if (moved.lon !== point.lon || moved.lat !== point.lat) marker.setLatLng([point.lat, point.lon]);
      if (!map.hasLayer(marker)) {
        marker.addTo(map);
        marker.getElement().addEventListener("keydown", step);
      }
      marker.getElement().setAttribute("aria-label", `${words}. Drag, or move with the arrow keys`);
    },
    drawBands(bands) {
      areas.clearLayers();
      for (const { rings, outline, colour } of bands) {
        const flipped = list => list.map(ring => ring.map(([lon, lat]) => [lat, lon]));
        const quiet = { renderer, pane: "areas", interactive: false };
        areas.addLayer(
          L.polygon(flipped(rings), {
            ...quiet,
            stroke: false,
            fillColor: colour,
            fillOpacity: 0.6,
            smoothFactor: 0.5,
          }),
        );
        areas.addLayer(
          L.polygon(flipped(outline), { ...quiet, fill: false, color: colour, weight: 1.6, opacity: 0.95 }),
        );
      }
    },
    boundsOf: bands => bands.flatMap(({ outline }) => outline.flat().map(([lon, lat]) => ({ lon, lat }))),
  };
}

const bandsShown = state => (isAround(state) ? (state.reachAreas?.bands ?? []) : []);

/** @type {import("./registry.js").Layer} */
export const layer = {
  create(map, { store }) {
    const reach = createReach(map, { onMove: (place, dragged) => moveTo(store, place, dragged) });
    map.on("click", ({ latlng }) => {
      if (isAround(store.get())) moveTo(store, { lon: rounded(latlng.lng), lat: rounded(latlng.lat) });
    });
    store.watch(["tab", "travelView", "reach", "villages", "cities"], state => {
      const { reach: point, villages, cities } = state;
      const shown = isAround(state) && point.lon !== null;
      reach.drawPoint(shown ? point : null, shown && `Point: ${nameOf(point, [...villages, ...cities])}`);
    });
    let framed = null;
    store.watch(["tab", "travelView", "reachAreas"], state => {
      const bands = bandsShown(state);
      reach.drawBands(bands);
      const widest = bands.at(-1)?.to ?? null;
      if (widest !== null && widest !== framed) frame(map, reach.boundsOf(bands.slice(-1)));
      framed = widest;
    });
  },
  legend: {
    watches: ["tab", "travelView", "reachAreas"],
    of: state => ({
      rows: bandsShown(state).map(({ from, to, colour }) => [
        swatch(colour),
        from === 0 ? `up to ${minutes(to)}` : `${minutes(from)} to ${minutes(to)}`,
      ]),
    }),
  },
};
