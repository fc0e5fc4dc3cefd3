// Writing scenarios on the map: choosing a road, drawing lines and areas, and seeing both times side by side.

import { goTo } from "../map.js";
import { shapeOf } from "../travel/draft.js";
import { CLASSES, nearestRoad, partOf, roadsOf } from "../travel/roads.js";
import { kmBetween } from "../travel/shape.js";
import { addPoint, finishSketch, undoPoint } from "../travel/shape.js";
import { createSketch } from "./sketch.js";

const REACH_PIXELS = 14;

export function isWriting({ tab, travelView, draftOpen }) {
  return tab === "travel" && travelView === "what-if" && draftOpen;
}

/** A point of what is drawn, or a road to change. */
export async function touch(store, api, map, { lon, lat }) {
  const { sketch, edit } = store.get();
  if (sketch) return addPoint(store, [lon, lat]);
  if (edit.type === "new_road") return;
  const at = map.latLngToContainerPoint([lat, lon]);
  const edge = map.containerPointToLatLng(at.add([REACH_PIXELS, 0]));
  const km = kmBetween([lon, lat], [edge.lng, edge.lat]);
  const span = km / 80;
  const bbox = [lon - span, lat - span, lon + span, lat + span].map(value => Number(value.toFixed(5)));
  try {
    const { features } = await api.roads(bbox, CLASSES);
    const road = nearestRoad(features, { lon, lat }, km);
    if (road) store.set({ picked: road, edit: { ...store.get().edit, ...partOf(road) } });
  } catch (problem) {
    store.set({ scenarioProblem: problem });
  }
}

/** Keys while drawing; those in fields and on buttons are theirs. */
function keys(store, map) {
  return event => {
    if (!store.get().sketch || event.target.closest("input, select, textarea, summary")) return;
    const onButton = event.target.closest("button");
    const middle = () => {
      const { lng, lat } = map.getCenter();
      addPoint(
        store,
        [lng, lat].map(degrees => Number(degrees.toFixed(5))),
      );
    };
    const run = {
      Escape: () => store.set({ sketch: null }),
      Backspace: () => undoPoint(store),
      ...(onButton ? {} : { Enter: () => finishSketch(store), " ": middle }),
    };
    if (!run[event.key]) return;
    event.preventDefault();
    run[event.key]();
  };
}

export function followWhatIf(store, map, api) {
  const sketch = createSketch(map);
  const box = map.getContainer();
  map.on("click", ({ latlng }) => {
    const at = { lon: Number(latlng.lng.toFixed(5)), lat: Number(latlng.lat.toFixed(5)) };
    if (isWriting(store.get())) touch(store, api, map, at);
  });
  document.addEventListener("keydown", keys(store, map));
  const watched = [
    "tab",
    "travelView",
    "draft",
    "draftOpen",
    "edit",
    "picked",
    "sketch",
    "scenario",
    "scenarioId",
    "roads",
  ];
  store.watch(watched, state => {
    const { draft, edit, picked, roads, scenario, scenarioId } = state;
    const writing = isWriting(state);
    box.classList.toggle("is-picking", writing || (state.tab === "travel" && state.travelView === "around"));
    box.classList.toggle("is-drawing", Boolean(state.sketch) && writing);
    if (state.tab !== "travel" || state.travelView !== "what-if")
      return sketch.draw({ kept: [], current: [], sketch: null });
    const changes = writing ? draft.changes : scenario?.id === scenarioId ? (scenario?.changes ?? []) : [];
    const builds = edit.type === "new_road";
    const own = [builds ? "line" : "area"].filter(kind => edit[kind]).map(kind => ({ kind, points: edit[kind] }));
    const road = picked && !builds ? [{ kind: "line", points: picked.geometry.coordinates, road: true }] : [];
    const lines = change =>
      roadsOf(change, roads ?? []).map(({ geometry }) => ({ kind: "line", points: geometry.coordinates, road: true }));
    const chosen = builds ? [] : lines(edit);
    sketch.draw({
      kept: changes.flatMap(change => (shapeOf(change) ? [shapeOf(change)] : lines(change))),
      current: writing ? [...road, ...chosen, ...own] : [],
      sketch: writing ? state.sketch : null,
    });
  });
  let drawing = false;
  store.watch(["sketch"], state => {
    const now = Boolean(state.sketch);
    if (now && !drawing) box.focus({ preventScroll: true }); // keys that draw are pressed here
    drawing = now;
  });
  let shown = null;
  store.watch(["scenario"], ({ scenario }) => {
    const shapes = scenario && scenario.id !== shown ? scenario.changes.map(shapeOf).filter(Boolean) : [];
    shown = scenario?.id ?? null;
    const [lon, lat] = shapes[0]?.points[0] ?? [];
    if (lon !== undefined) goTo(map, { lon, lat }, 8.5);
  });
}
