// Keeps, opens and drops scenarios, and their effect in step with the conditions.

import { EMPTY_DRAFT, requestOf } from "./draft.js";
import { accessQuery } from "./query.js";

export function followScenario(store, api) {
  let request = null;
  const open = ({ tab, travelView, network }) =>
    tab === "travel" && travelView === "what-if" && network?.state === "ready";

  async function list() {
    try {
      store.set({ scenarios: await api.scenarios() });
    } catch (problem) {
      store.set({ scenarioProblem: problem });
    }
  }

  let asked = false;
  store.watch(["tab", "travelView", "network"], async state => {
    if (!open(state) || asked) return;
    asked = true;
    list();
    try {
      store.set({ roads: (await api.allRoads()).features });
    } catch (problem) {
      asked = false;
      store.set({ scenarioProblem: problem });
    }
  });

  store.watch(["tab", "travelView", "network", "programme", "scenarioId", "conditions"], async state => {
    const { scenarioId, programme, conditions } = state;
    if (!open(state) || !programme) return;
    const key = JSON.stringify([scenarioId, accessQuery(programme, conditions)]);
    if (store.get().effect?.key === key || request?.key === key) return;
    request?.abort();
    request = null;
    if (!scenarioId) {
      store.set({ scenario: null, effect: null, effectBusy: false, effectProblem: null });
      return;
    }
    const own = (request = Object.assign(new AbortController(), { key }));
    store.set({ effectBusy: true, effectProblem: null });
    try {
      const held = store.get().scenario;
      const scenario = held?.id === scenarioId ? held : await api.scenario(scenarioId, own.signal);
      const effect = await api.effect(scenarioId, accessQuery(programme, conditions), own.signal);
      if (own === request) store.set({ scenario, effect: { key, ...effect, rows: effect.items } });
    } catch (problem) {
      if (own === request && problem.name !== "AbortError")
        store.set({ effectProblem: problem, effect: null, ...(problem.status === 404 ? { scenario: null } : {}) });
    } finally {
      if (own === request) {
        request = null;
        store.set({ effectBusy: false });
      }
    }
  });

  return {
    async save() {
      const { draft, programme, saving } = store.get();
      if (saving) return;
      store.set({ saving: true, draftProblem: null });
      try {
        const scenario = await api.keepScenario(requestOf(draft, programme));
        store.set({ scenario, scenarioId: scenario.id, draft: EMPTY_DRAFT, draftPast: [], draftOpen: false });
        await list();
      } catch (problem) {
        store.set({ draftProblem: problem });
      } finally {
        store.set({ saving: false });
      }
    },
    async drop(id) {
      try {
        await api.dropScenario(id);
      } catch (problem) {
        if (problem.status !== 404) {
          store.set({ scenarioProblem: problem });
          return;
        }
      }
      if (store.get().scenarioId === id) store.set({ scenarioId: null });
      await list();
    },
  };
}
