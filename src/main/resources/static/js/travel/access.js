// The planner's tables of travel times and indices, in step with how, when and which way one travels. Pure.

import { follow } from "../follow.js";
import { accessQuery, conditionsOf, isPlain } from "./query.js";

/**
 * The table for the conditions: the one that all reports share where nothing is said, else one of its own.
 * @param {Store} store
 * @param {Api} api
 */
export function followAccess(store, api) {
  follow(store, api, {
    watches: ["network", "programme", "conditions", "tab"],
    ask({ network, programme, conditions, tab }) {
      if (tab !== "travel" || network?.state !== "ready" || !programme) return undefined;
      return isPlain(conditions) ? null : accessQuery(programme, conditions);
    },
    async load(_, query, signal) {
      const { conditions } = store.get();
      const rows = await api.accessibility(query, signal);
      return { conditions, rows: new Map(rows.map(row => [row.village, row])) };
    },
    into: "travelAccess",
  });
  store.watch(["network", "programme", "conditions", "tab", "access"], state => {
    const { network, programme, conditions, tab, access } = state;
    if (tab !== "travel" || network?.state !== "ready" || !programme || !isPlain(conditions)) return;
    const key = JSON.stringify(accessQuery(programme, conditions));
    if (state.travelAccess?.rows !== access) store.set({ travelAccess: access && { key, conditions, rows: access } });
    store.set({ travelAccessBusy: !access && !state.accessProblem });
  });
}

/**
 * @param {string} programme
 * @param {import("./query.js").Conditions} conditions
 */
function indicesQuery(programme, { minPopulation, ...conditions }) {
  return { programme, ...conditionsOf(conditions), min_population: minPopulation || null };
}

/**
 * The indices, while their table is open.
 * @param {Store} store
 * @param {Api} api
 */
export function followIndices(store, api) {
  follow(store, api, {
    watches: ["network", "programme", "conditions", "tab", "travelView", "indicesOpen"],
    ask({ network, programme, conditions, tab, travelView, indicesOpen }) {
      if (!indicesOpen || tab !== "travel" || travelView !== "cities") return undefined;
      return network?.state === "ready" && programme ? indicesQuery(programme, conditions) : undefined;
    },
    async load(_, query, signal) {
      const answer = await api.indices(query, signal);
      return { ...answer, rows: answer.items };
    },
    into: "indices",
  });
}
