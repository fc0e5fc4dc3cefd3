// Loads the surface of travel times while it is shown, and the indices while their table is open.

import { conditionsOf } from "./query.js";
import { cellsByClass, surfaceQuery } from "./surface.js";

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
