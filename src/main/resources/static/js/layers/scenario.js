// A scenario on the map: the roads it changes, and while it is written choosing a road, drawing lines and areas.

import * as L from "leaflet";
import { goTo } from "../map.js";
import { line } from "../symbols.js";
import { shapeOf } from "../travel/draft.js";
import { isWriting, rounded } from "../travel/query.js";
import { CLASSES, nearestRoad, partOf, roadsOf } from "../travel/roads.js";
import { addPoint, finishSketch, kmBetween, undoPoint } from "../travel/shape.js";

const DRAWN = { color: "#b3005e", weight: 4, opacity: 0.95 };
const KEPT = { color: "#5b3a8c", weight: 3, opacity: 0.9 };

function createSketch(map) {
  const group = L.layerGroup().addTo(map);
  const renderer = L.svg({ pane: "lines", padding: 0.4 });
  const quiet = { renderer, pane: "lines", interactive: false };
  const flipped = points => points.map(([lon, lat]) => [lat, lon]);

  function add({ kind, points, road = false, open = false }, style) {
    const look = { ...quiet, ...style, dashArray: open ? "6 5" : null };
    if (kind === "area" && points.length > 2)
      group.addLayer(L.polygon(flipped(points), { ...look, fillOpacity: 0.12, fillColor: style.color }));
    else group.addLayer(L.polyline(flipped(points), road ? { ...look, weight: 6, opacity: 0.45 } : look));
  }

  return {
    /** Shapes {kind: "line" or "area", points, road?}: those of the draft or scenario, of the change, and of the sketch. */
    draw({ kept, current, sketch }) {
      group.clearLayers();
      for (const shape of kept) add(shape, KEPT);
      for (const shape of current) add(shape, DRAWN);
      if (!sketch) return;
      add({ ...sketch, open: true }, DRAWN);
      for (const point of flipped(sketch.points))
        group.addLayer(
          L.circleMarker(point, {
            ...quiet,
            radius: 5,
            color: "#fff",
            weight: 2,
            fillColor: DRAWN.color,
            fillOpacity: 1,
          }),
        );
    },
  };
}

const REACH_PIXELS = 14;

/**
 * A point of what is drawn, or a road to change.
 * @param {Store} store
 * @param {Api} api
 */
export async function chooseRoad(store, api, map, { lon, lat }) {
  const { sketch, edit } = store.get();
  if (sketch) return addPoint(store, [lon, lat]);
  if (edit.type === "new_road") return;
  const at = map.latLngToContainerPoint([lat, lon]);
  const edge = map.containerPointToLatLng(at.add([REACH_PIXELS, 0]));
  const km = kmBetween([lon, lat], [edge.lng, edge.lat]);
  const span = km / 80;
  const bbox = [lon - span, lat - span, lon + span, lat + span].map(rounded);
  try {
    const { features } = await api.roads(bbox, CLASSES);
    const road = nearestRoad(features, { lon, lat }, km);
    if (road) store.set({ picked: road, edit: { ...store.get().edit, ...partOf(road) } });
  } catch (problem) {
    store.set({ scenarioProblem: problem });
  }
}

/**
 * Keys while drawing; those in fields and on buttons are theirs.
 * @param {Store} store
 */
function keys(store, map) {
  return event => {
    if (!store.get().sketch || event.target.closest("input, select, textarea, summary")) return;
    const onButton = event.target.closest("button");
    const middle = () => {
      const { lng, lat } = map.getCenter();
      addPoint(store, [lng, lat].map(rounded));
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

/**
 * @param {any} map
 * @param {{api: Api, [action: string]: any}} actions
 */
function createScenario(map, { store, api }) {
  const sketch = createSketch(map);
  const box = map.getContainer();
  map.on("click", ({ latlng }) => {
    const at = { lon: rounded(latlng.lng), lat: rounded(latlng.lat) };
    if (isWriting(store.get())) chooseRoad(store, api, map, at);
  });
  document.addEventListener("keydown", keys(store, map));
  /** @type {(keyof State)[]} */
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

/** @type {import("./registry.js").Layer} */
export const layer = {
  create: createScenario,
  legend: {
    watches: ["tab", "travelView", "effect"],
    of: ({ tab, travelView, effect }) =>
      tab === "travel" && travelView === "what-if" && effect
        ? { rows: [[line(KEPT.color, 5, null), "roads that change"]] }
        : null,
  },
};
