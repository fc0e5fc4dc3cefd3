// Keeps the planner's table of travel times in step with how, when and which way one travels.

import { accessQuery, isPlain } from "./query.js";

/** Loads the table for other conditions than those that all reports share; what is overtaken is given up. */
export function followAccess(store, api) {
  let request = null;
  store.watch(["network", "programme", "conditions", "tab", "access"], async state => {
    const { network, programme, conditions, tab, access } = state;
    if (tab !== "travel" || network?.state !== "ready" || !programme) return;
    const key = JSON.stringify(accessQuery(programme, conditions));
    if (isPlain(conditions)) {
      request?.abort();
      store.set({ travelAccess: access && { key, rows: access }, travelBusy: !access, travelProblem: null });
      return;
    }
    if (store.get().travelAccess?.key === key || request?.key === key) return;
    request?.abort();
    const own = Object.assign(new AbortController(), { key });
    request = own;
    store.set({ travelBusy: true, travelProblem: null });
    try {
      const rows = await api.accessibility(accessQuery(programme, conditions), own.signal);
      if (own === request) store.set({ travelAccess: { key, rows: new Map(rows.map(row => [row.village, row])) } });
    } catch (problem) {
      if (own === request && problem.name !== "AbortError") store.set({ travelProblem: problem });
    } finally {
      if (own === request) {
        request = null;
        store.set({ travelBusy: false });
      }
    }
  });
}
