// Keeps, opens and drops scenarios, and their effect in step with the conditions.

import { draftOf, EMPTY_DRAFT, requestFor, requestOf } from "./draft.js";
import { accessQuery } from "./query.js";

/**
 * @param {Store} store
 * @param {Api} api
 */
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

  /** @type {(keyof State)[]} */
  const watched = ["tab", "travelView", "network", "programme", "scenarioId", "scenario", "conditions"];
  store.watch(watched, async state => {
    const { scenarioId, programme, conditions } = state;
    if (!open(state) || !programme) return;
    const keyOf = held =>
      JSON.stringify([scenarioId, held?.id === scenarioId ? held.version : null, accessQuery(programme, conditions)]);
    const key = keyOf(state.scenario);
    if (store.get().effect?.key === key || request?.key === key) return;
    request?.abort();
    request = null;
    if (!scenarioId) {
      store.set({ scenario: null, effect: null, effectBusy: false, effectProblem: null });
      return;
    }
    const own = Object.assign(new AbortController(), { key });
    request = own;
    store.set({ effectBusy: true, effectProblem: null });
    try {
      const held = store.get().scenario;
      const scenario = held?.id === scenarioId ? held : await api.scenario(scenarioId, own.signal);
      const effect = await api.effect(scenarioId, accessQuery(programme, conditions), own.signal);
      if (own === request) store.set({ scenario, effect: { key: keyOf(scenario), ...effect, rows: effect.items } });
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

  /** Puts a request in the place of a kept scenario, of which the page then knows how it was. */
  async function replace(before, request) {
    const scenario = await api.replaceScenario(before.id, before.version, request);
    store.set({ keptBefore: { id: scenario.id, version: scenario.version, name: before.name, before } });
    return scenario;
  }

  const overtaken = problem =>
    ({
      412: {
        ...problem,
        message: "Somebody else has changed this scenario meanwhile. Open it again to see how it is.",
      },
      404: { ...problem, message: "This scenario is not kept any more." },
    })[problem.status] ?? problem;

  return {
    /** Keeps the draft: as a new scenario, or in the place of the one that it was made of. */
    async save(asNew = false) {
      const { draft, draftFrom, programme, saving } = store.get();
      if (saving) return;
      store.set({ saving: true, draftProblem: null, keptBefore: null });
      try {
        const from = asNew ? null : draftFrom;
        const scenario = from
          ? await replace(from, requestOf(draft, from.programme))
          : await api.keepScenario(requestOf(draft, programme));
        store.set({ scenario, scenarioId: scenario.id, draft: EMPTY_DRAFT, draftPast: [], draftFrom: null });
        store.set({ draftOpen: false, draftLeft: null });
        await list();
      } catch (problem) {
        store.set({ draftProblem: overtaken(problem) });
      } finally {
        store.set({ saving: false });
      }
    },
    async rename({ id, version }, name) {
      store.set({ scenarioProblem: null, keptBefore: null });
      try {
        const held = await api.scenario(id);
        const scenario = await replace({ ...held, version }, { ...requestFor(held), name });
        if (store.get().scenarioId === id) store.set({ scenario });
      } catch (problem) {
        store.set({ scenarioProblem: overtaken(problem) });
      }
      await list();
    },
    /** Puts back what was replaced last. */
    async putBack() {
      const { id, version, before } = store.get().keptBefore;
      store.set({ scenarioProblem: null });
      try {
        const scenario = await api.replaceScenario(id, version, requestFor(before));
        if (store.get().scenarioId === id) store.set({ scenario });
      } catch (problem) {
        store.set({ scenarioProblem: overtaken(problem) });
      }
      store.set({ keptBefore: null });
      await list();
    },
    /** Opens a draft: empty, an example, or made of a kept scenario. */
    write(draft, from = null) {
      const keys = { draftPast: [], draftOpen: true, draftProblem: null, scenarioId: null, keptBefore: null };
      store.set({ draft, draftFrom: from, ...keys });
    },
    /** Closes the draft without keeping it; it can be gone back to. */
    leave() {
      const { draft, draftFrom } = store.get();
      const same = draftFrom && JSON.stringify(draftOf(draftFrom)) === JSON.stringify(draft);
      const draftLeft = draft.changes.length > 0 && !same ? { draft, draftFrom } : null;
      store.set({ draftLeft, draftOpen: false, draft: EMPTY_DRAFT, draftPast: [], draftFrom: null });
      store.set({ draftProblem: null, sketch: null, picked: null, scenarioId: draftFrom?.id ?? null });
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
      const { scenarioId, keptBefore } = store.get();
      if (scenarioId === id) store.set({ scenarioId: null });
      if (keptBefore?.id === id) store.set({ keptBefore: null });
      await list();
    },
  };
}
