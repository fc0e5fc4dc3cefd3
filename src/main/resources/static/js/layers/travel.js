// What the map shows of the planner's view, and what touching the map does to it.

import { frame } from "../map.js";
import { nameOf } from "../travel/bands.js";
import { createReach } from "./reach.js";
import { followWhatIf, isWriting, touch } from "./what-if.js";

function isAround({ tab, travelView }) {
  return tab === "travel" && travelView === "around";
}

/** A village on the map: the point goes there, the sketch goes on there, its row is chosen; false for nothing of these. */
export function onTravelVillage(store, api, map, village) {
  const state = store.get();
  const place = state.villages.find(({ id }) => id === village);
  if (isAround(state) || isWriting(state)) map.closePopup();
  if (isAround(state)) moveTo(store, place);
  else if (isWriting(state)) touch(store, api, map, place);
  else if (state.tab === "travel" && state.travelView === "what-if") store.set({ village });
  else return false;
  return true;
}

function moveTo(store, { lon, lat }) {
  store.set({ reach: { ...store.get().reach, lon, lat }, reachDragged: false });
}

export function followTravel(store, map, api) {
  followWhatIf(store, map, api);
  const reach = createReach(map, {
    onMove: ({ lon, lat }, dragged) => store.set({ reach: { ...store.get().reach, lon, lat }, reachDragged: dragged }),
  });
  map.on("click", ({ latlng }) => {
    if (isAround(store.get())) moveTo(store, { lon: round(latlng.lng), lat: round(latlng.lat) });
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
