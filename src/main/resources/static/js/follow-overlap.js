// Keeps the analyst's rows in step with the programme, the filters and the view.

import { askOf, sourcesOf } from "./crowding/query.js";

export const NOTHING = Object.freeze({ pairs: null, villages: null, products: null, markets: null, chance: null });

/** Loads what the view draws on and is not there yet, its own rows first, once travel times are ready. */
export function followOverlap(store, api) {
  let request = null;
  store.watch(["network", "programme", "overlapQuery", "overlapView", "tab"], async state => {
    const { network, programme, overlapQuery, overlapView, tab } = state;
    if (tab !== "overlap" || !programme) return;
    if (network?.state !== "ready") {
      store.set({ overlapProblem: waiting(network) });
      return;
    }
    const keyOf = name => JSON.stringify(askOf(name, programme, overlapQuery));
    const held = Object.entries(state.overlap).map(([name, rows]) => [name, rows?.key === keyOf(name) ? rows : null]);
    const kept = Object.fromEntries(held);
    const missing = sourcesOf(overlapView, overlapQuery).filter(name => !kept[name]);
    request?.abort();
    const own = new AbortController();
    request = own;
    store.set({ overlap: kept, overlapProblem: null, overlapBusy: missing.length > 0 });
    try {
      for (const name of missing) {
        const answer = await api.overlapRows(name, askOf(name, programme, overlapQuery), own.signal);
        if (own !== request) return;
        const { items: rows, numberMatched: matched, method } = answer;
        store.set({ overlap: { ...store.get().overlap, [name]: { key: keyOf(name), rows, matched, method } } });
      }
    } catch (failure) {
      if (own === request && failure.name !== "AbortError") store.set({ overlapProblem: failure.message });
    } finally {
      if (own === request) store.set({ overlapBusy: false });
    }
  });
}

function waiting(network) {
  return network?.state === "failed"
    ? "Overlap needs travel times, and they are not available."
    : "Overlap needs travel times; it appears here when the road network is ready.";
}
