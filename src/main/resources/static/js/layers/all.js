// All layers on one map, and what they listen to.

import { addCorner, addLayerControl, addScale, createMap, frame, frameAgain, goTo } from "../map.js";
import { followAnalysis, framesItself, onVillage, villagesOf } from "./analysis.js";
import { createBase } from "./base.js";
import { createCircuit } from "./circuit.js";
import { createLabels } from "./labels.js";
import { createMarkets } from "./markets.js";
import { createOverlap } from "./overlap.js";
import { startRegistered } from "./registry.js";
import { createRoads } from "./roads.js";
import { followTravel, onTravelVillage } from "./travel.js";
import { followTwin } from "./twin.js";
import { createVillages } from "./villages.js";

const SIGNED = ["portfolio", "shown", "offers", "access", "colourBy", "village", "tab", "circuit"];
const OVERLAP_SIGNED = ["overlap", "overlapRow", "overlapView", "tries", "assignment", "assigned"];
const TRAVEL_SIGNED = ["travelAccess", "travelView", "reachAreas", "effect", "effectShown"];

export function createLayers(element, store, api) {
  const map = createMap(element, matchMedia("(prefers-reduced-motion: reduce)").matches);
  const select = village => {
    const state = store.get();
    if (state.tab === "overlap") onVillage(store, village);
    else if (onTravelVillage(store, api, map, village)) return;
    else store.set({ village, tab: "villages" });
  };
  const base = createBase(map);
  const roads = createRoads(map, api);
  const labels = createLabels(map);
  const registered = startRegistered(map, store);
  const villages = createVillages(map, {
    onSelect: select,
    onPoint: village => store.get().tab === "travel" && store.set({ travelPointed: village }),
  });
  const markets = createMarkets(map, {
    onSelect: city => store.set({ overlapQuery: { ...store.get().overlapQuery, city }, overlapRow: null }),
  });
  const overlap = createOverlap(map, { onSelect: ({ id }) => store.set({ overlapView: "pairs", overlapRow: id }) });
  const tried = createOverlap(map, { onSelect: () => {}, dashed: true });
  const circuit = createCircuit(map, { onStop: stop => select(stop.village), onSigns: labels.setStops });
  addLayerControl(map, {
    Villages: villages.group,
    ...registered,
    Names: labels.group,
    Roads: roads.group,
    "Lakes and rivers": base.water,
  });

  const home = ({ programmes, programme }) => base.setHome(programmes.find(({ id }) => id === programme)?.country);
  store.watch(["programmes", "programme"], home);
  store.watch(["cities"], ({ cities }) => labels.setCities(cities));
  store.watch(["shown"], ({ shown }) => labels.setVillages(shown));
  store.watch([...SIGNED, ...OVERLAP_SIGNED, ...TRAVEL_SIGNED], state => villages.draw(...villagesOf(state)));
  store.watch(["village", "villages"], state => {
    const chosen = state.villages.find(({ id }) => id === state.village);
    if (chosen) goTo(map, chosen);
  });
  store.watch(["tab"], ({ tab }) => {
    circuit.toggle(tab === "circuit" || tab === "villages");
  });
  followTravel(store, map, api);
  followTwin(document.getElementById("map-before"), map, store, api);
  store.watch(["travelPointed"], ({ travelPointed }) => villages.point(travelPointed));
  followAnalysis(store, { map, overlap, tried, markets });
  store.watch(["circuit", "circuitMap"], state => circuit.draw(state.circuit, state.circuitMap));
  store.watch(["portfolio", "circuit"], state => {
    if (state.portfolio && !state.circuit) frame(map, state.portfolio.villages);
  });
  store.watch(["circuit"], state => state.circuit && frame(map, state.circuit.days.flatMap(places)));

  return {
    addCorners(legend, credits) {
      addCorner(map, legend, "bottomleft");
      addCorner(map, credits, "bottomright");
      addScale(map);
    },
    startRoads: roads.start,
    goTo: place => goTo(map, place, 11),
    frameAgain: () => frameAgain(map),
    showPlaces: places => frame(map, places),
    showDay: day => frame(map, places(day)),
    showVillages() {
      const { shown, village } = store.get();
      if (!shown.some(({ id }) => id === village) && !framesItself(store.get())) frame(map, shown);
    },
    async loadBase() {
      labels.setGround(await base.load(api));
      home(store.get());
    },
  };
}

const places = day => [day.start, ...day.stops, day.end].filter(place => place?.lon !== undefined);
