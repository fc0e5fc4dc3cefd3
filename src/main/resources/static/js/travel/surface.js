// Land as hexagons with their minutes to the nearest city: what is asked, and how large cells are. Pure.

import { minutesClass } from "../scales.js";
import { accessQuery, conditionsOf } from "./query.js";

/** So many cells can be drawn at once without the map becoming slow. */
const CELLS = 9000;
const KM_PER_DEGREE = 111.195;
const SIZES = [1, 2, 3, 5, 8, 12, 20, 30, 50, 100];

/** Kilometres between the middles of neighbouring cells, so that a network's extent holds no more than can be drawn. */
export function cellKm([west, south, east, north]) {
  const height = (north - south) * KM_PER_DEGREE;
  const width = (east - west) * KM_PER_DEGREE * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const least = Math.sqrt((width * height) / CELLS / 0.866);
  return SIZES.find(size => size >= least) ?? SIZES.at(-1);
}

/** What the surface is asked with. */
export function surfaceQuery(programme, conditions, network) {
  return { ...accessQuery(programme, conditions), cell_km: cellKm(network.extent) };
}

/** Cells by the class of their minutes, to be drawn class by class: [{colour, rings}]. */
export function cellsByClass(features) {
  const classes = new Map();
  for (const { geometry, properties } of features) {
    const { colour } = minutesClass(properties.minutes);
    if (!classes.has(colour)) classes.set(colour, []);
    classes.get(colour).push(geometry.coordinates);
  }
  return [...classes].map(([colour, rings]) => ({ colour, rings }));
}

// ---- Loads the surface of travel times while it is shown, and the indices while their table is open.

export function followSurface(store, api) {
  let request = null;
  store.watch(["network", "programme", "conditions", "tab", "travelView", "surface"], async state => {
    const { network, programme, conditions, tab, travelView, surface } = state;
    if (!surface || tab !== "travel" || travelView !== "cities" || network?.state !== "ready" || !programme) return;
    const query = surfaceQuery(programme, conditions, network);
    const key = JSON.stringify(query);
    if (state.surfaceCells?.key === key || request?.key === key) return;
    request?.abort();
    const own = Object.assign(new AbortController(), { key });
    request = own;
    store.set({ surfaceBusy: true, surfaceProblem: null });
    try {
      const { features, cell_km: size, bands } = await api.surface(query, own.signal);
      if (own === request)
        store.set({
          surfaceCells: { key, query, size, bands, count: features.length, classes: cellsByClass(features) },
        });
    } catch (problem) {
      if (own === request && problem.name !== "AbortError") store.set({ surfaceProblem: problem, surfaceCells: null });
    } finally {
      if (own === request) {
        request = null;
        store.set({ surfaceBusy: false });
      }
    }
  });
}

/**
 * @param {string} programme
 * @param {import("./query.js").Conditions} conditions
 */
export function indicesQuery(programme, { minPopulation, ...conditions }) {
  return { programme, ...conditionsOf(conditions), minPopulation: minPopulation || null };
}

export function followIndices(store, api) {
  let request = null;
  store.watch(["network", "programme", "conditions", "tab", "travelView", "indicesOpen"], async state => {
    const { network, programme, conditions, tab, travelView, indicesOpen } = state;
    if (!indicesOpen || tab !== "travel" || travelView !== "cities" || network?.state !== "ready" || !programme) return;
    const query = indicesQuery(programme, conditions);
    const key = JSON.stringify(query);
    if (state.indices?.key === key || request?.key === key) return;
    request?.abort();
    const own = Object.assign(new AbortController(), { key });
    request = own;
    store.set({ indicesProblem: null });
    try {
      const answer = await api.indices(query, own.signal);
      if (own === request) store.set({ indices: { key, query, ...answer, rows: answer.items } });
    } catch (problem) {
      if (own === request && problem.name !== "AbortError") store.set({ indicesProblem: problem, indices: null });
    } finally {
      if (own === request) request = null;
    }
  });
}
