// Keeps the analyst's rows in step with the programme, the filters and the view.

import { askOf, sourcesOf } from "./query.js";

export const NOTHING = Object.freeze({ pairs: null, villages: null, products: null, markets: null, chance: null });

/**
 * Loads what the view draws on and is not there yet, its own rows first, once travel times are ready.
 * @param {Store} store
 * @param {Api} api
 */
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

// Keeps the answers for the candidates in step with them. Asking stores nothing in the service.

/** A candidate can be asked about once village and product are chosen. */
export function isComplete(candidate) {
  return Boolean(candidate?.village && candidate?.category);
}

/**
 * What the service is asked about a candidate.
 * @param {import("./query.js").Candidate} candidate
 * @param {{within_minutes?: string}} query
 */
export function requestOf({ village, category, variety, months, sales, to }, { within_minutes: within }) {
  const request = { village, category };
  if (variety.trim() !== "") request.variety = variety.trim();
  if (months?.trim())
    request.months = months
      .trim()
      .split(/[\s,;]+/)
      .map(Number);
  if (sales?.trim()) request.yearly_sales_eur = Number(sales);
  if (to?.trim()) request.sales_by_city = to.trim();
  if (within !== "") request.within_minutes = Number(within);
  return request;
}

/**
 * whatIfs holds for each candidate null, or {key, answer?, problem?}; neither is there while it is asked.
 * @param {Store} store
 * @param {Api} api
 */
export function followWhatIf(store, api) {
  const requests = [null, null];
  const replace = (index, value) =>
    store.set({ whatIfs: store.get().whatIfs.map((held, at) => (at === index ? value : held)) });

  async function ask(index, request, key) {
    requests[index]?.abort();
    const own = new AbortController();
    requests[index] = own;
    const put = value => own === requests[index] && replace(index, value);
    put({ key });
    try {
      put({ key, answer: await api.whatIf(request, own.signal) });
    } catch (problem) {
      if (problem.name !== "AbortError") put({ key, problem });
    }
  }

  store.watch(["tries", "tab", "overlapView", "overlapQuery", "network"], state => {
    if (state.tab !== "overlap" || state.overlapView !== "what-if" || state.network?.state !== "ready") return;
    state.tries.forEach((candidate, index) => {
      const held = store.get().whatIfs[index];
      if (!isComplete(candidate)) {
        requests[index]?.abort();
        requests[index] = null;
        if (held) replace(index, null);
        return;
      }
      const request = requestOf(candidate, state.overlapQuery);
      const key = JSON.stringify(request);
      if (held?.key !== key || held.problem) ask(index, request, key);
    });
  });
}
