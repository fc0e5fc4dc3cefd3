// What the map shows of the planner's view, and what touching the map does to it.

import { frame } from "../map.js";
import { nameOf } from "../travel/bands.js";
import { createReach } from "./reach.js";

export function isAround({ tab, travelView }) {
  return tab === "travel" && travelView === "around";
}

/** A village on the map while a point is asked for: the point goes there. */
export function moveTo(store, { lon, lat }) {
  store.set({ reach: { ...store.get().reach, lon, lat }, reachDragged: false });
}

export function followTravel(store, map) {
  const reach = createReach(map, {
    onMove: ({ lon, lat }, dragged) =>
      store.set({ reach: { ...store.get().reach, lon, lat }, reachDragged: dragged }),
  });
  map.on("click", ({ latlng }) => {
    if (isAround(store.get())) moveTo(store, { lon: round(latlng.lng), lat: round(latlng.lat) });
  });
  store.watch(["tab", "travelView"], state => {
    map.getContainer().classList.toggle("is-picking", isAround(state));
  });
  store.watch(["tab", "travelView", "reach", "villages", "cities"], state => {
    const { reach: point, villages, cities } = state;
    const shown = isAround(state) && point.lon !== null;
    reach.drawPoint(shown ? point : null, shown && `Point: ${nameOf(point, [...villages, ...cities])}`);
  });
  let framed = null;
  store.watch(["tab", "travelView", "reachAreas"], state => {
    const bands = isAround(state) ? (state.reachAreas?.bands ?? []) : [];
    reach.drawBands(bands);
    const widest = bands.at(-1)?.to ?? null;
    if (widest !== null && widest !== framed) frame(map, reach.boundsOf(bands.slice(-1)));
    framed = widest;
  });
}

const round = degrees => Number(degrees.toFixed(5));
