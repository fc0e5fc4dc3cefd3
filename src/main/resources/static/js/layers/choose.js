// What touching a village on the map does, by the view that is open.

import { isAround, isWriting } from "../travel/query.js";
import { chooseRoad } from "./scenario.js";

/**
 * @param {Store} store
 * @param {Api} api
 */
export function chooseVillage(store, api, map, village) {
  const state = store.get();
  const place = state.villages.find(({ id }) => id === village);
  if (isAround(state) || isWriting(state)) map.closePopup();
  if (state.tab === "overlap") inOverlap(store, village);
  else if (isAround(state)) moveTo(store, place);
  else if (isWriting(state)) chooseRoad(store, api, map, place);
  else if (state.tab === "travel" && state.travelView === "what-if") store.set({ village });
  else store.set({ village, tab: "villages" });
}

/**
 * Its row among the villages, or else the list narrowed to it.
 * @param {Store} store
 */
function inOverlap(store, village) {
  const { overlapView, overlapQuery, tries } = store.get();
  if (overlapView === "what-if") store.set({ tries: [{ category: "", variety: "", ...tries[0], village }, tries[1]] });
  else if (overlapView === "assignment") store.set({ assigned: village });
  else if (overlapView === "villages") store.set({ overlapRow: village });
  else store.set({ overlapQuery: { ...overlapQuery, village }, overlapRow: null });
}

/**
 * The point that people start from or come to is here now; dragged while it is still being moved.
 * @param {Store} store
 */
export function moveTo(store, { lon, lat }, dragged = false) {
  store.set({ reach: { ...store.get().reach, lon, lat }, reachDragged: dragged });
}
