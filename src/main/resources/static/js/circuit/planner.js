// Asks for circuits and portfolios of them, changes them, and brings shared ones back.

import { tellProblem } from "../store.js";
import { changesOf } from "./edits.js";

/**
 * The legs of a circuit as the map draws them; null, and a word of it in the status, where they cannot be had.
 * @param {Store} store
 * @param {Api} api
 */
async function mapOf(store, api, id) {
  try {
    const { features } = await api.circuitMap(id);
    tellProblem(store, "legs", null);
    return features;
  } catch (problem) {
    tellProblem(store, "legs", `The roads of a circuit could not be loaded. ${problem.message}`);
    return null;
  }
}

/**
 * @param {Store} store
 * @param {Api} api
 */
export function createPlanner(store, api) {
  let request = null;

  /** @param {Circuit} circuit */
  async function take(circuit, more) {
    const circuitMap = await mapOf(store, api, circuit.id);
    store.set({
      circuit,
      circuitMap,
      circuitId: circuit.id,
      circuitProblem: null,
      editProblem: null,
      planning: null,
      ...more,
    });
  }

  async function settle(found, more) {
    await take(await found, { redo: [], editSaid: null, ...more });
    document.getElementById("circuit-title")?.focus({ preventScroll: true });
    document.getElementById("circuit-result").scrollIntoView({ block: "start" });
  }

  /** One change at a time; what is refused leaves the circuit as it is and is said at its stop. */
  async function change(find, stop, redo) {
    const { circuit: before, editing } = store.get();
    if (editing || !before) return;
    store.set({ editing: true, editProblem: null });
    try {
      const after = await find(before);
      await take(after, { redo: redo(before), editSaid: changesOf(before, after, stop) });
    } catch (problem) {
      const text = problem.expected ? `Not possible: this needs ${problem.expected}.` : problem.message;
      store.set({ editProblem: { stop, text }, editSaid: null });
    } finally {
      store.set({ editing: false });
    }
  }

  return {
    async plan(wanted) {
      request = new AbortController();
      store.set({ planning: true, circuitProblem: null });
      try {
        const none = { portfolio: null, portfolioMaps: null, portfolioId: null };
        await settle(api.planCircuit(wanted, request.signal), none);
      } catch (problem) {
        if (problem.name !== "AbortError") store.set({ circuitProblem: problem });
      } finally {
        store.set({ planning: null });
      }
    },
    cancel: () => request?.abort(),
    edit: edit =>
      change(
        ({ id }) => api.editCircuit(id, [edit]),
        edit.stop,
        () => [],
      ),
    undo: () =>
      change(
        ({ edited_from: id }) => api.circuit(id),
        null,
        ({ id }) => [id, ...store.get().redo],
      ),
    redo: () =>
      change(
        () => api.circuit(store.get().redo[0]),
        null,
        () => store.get().redo.slice(1),
      ),
    /** Saves a circuit under a name, or takes it out of the list with none. */
    async save(id, name) {
      const kept = await api.nameCircuit(id, name);
      const { circuit, savedChange } = store.get();
      store.set({
        savedChange: (savedChange ?? 0) + 1,
        circuit: circuit?.id === id ? { ...circuit, name: kept?.name ?? null } : circuit,
        editSaid: name === null ? "No longer in the list of saved circuits; links to it still work." : "Saved.",
      });
    },
    async restore(id) {
      store.set({ tab: "circuit", circuitId: id });
      try {
        const circuit = await api.circuit(id);
        await settle(circuit, { restored: { circuits: 1, request: circuit.request } });
      } catch (problem) {
        const message = `The circuit of this link could not be shown. ${problem.message}`;
        store.set({ circuit: null, circuitMap: null, circuitProblem: { message } });
      }
    },
  };
}

const POLL_MS = 600;

/** @param {Portfolio} portfolio */
const restored = ({ circuits, request }) => ({ circuits: circuits.length, request: request.circuit });

/**
 * @param {Store} store
 * @param {Api} api
 */
export function createPortfolios(store, api) {
  let job = null;

  async function take(portfolio) {
    const maps = await Promise.all(portfolio.circuits.map(({ id }) => mapOf(store, api, id)));
    const none = { circuit: null, circuitMap: null, circuitId: null, circuitProblem: null };
    store.set({ ...none, portfolio, portfolioMaps: maps, portfolioId: portfolio.id });
    document.getElementById("portfolio-title")?.focus({ preventScroll: true });
    document.getElementById("portfolio-result").scrollIntoView({ block: "start" });
  }

  /** Resolves with the job when it has ended. */
  async function followed(path) {
    for (;;) {
      const state = await api.job(path);
      if (!["waiting", "running"].includes(state.state)) return state;
      store.set({ planning: { progress: state.progress, message: state.message } });
      await new Promise(resolve => setTimeout(resolve, POLL_MS));
    }
  }

  return {
    async plan(wanted) {
      store.set({ planning: { progress: null, message: "Sharing the villages out" }, circuitProblem: null });
      try {
        const started = await api.planPortfolio(wanted);
        if (started.circuits) return await take(started);
        job = `/api/jobs/${started.id}`;
        const ended = await followed(job);
        if (ended.state === "failed")
          store.set({ circuitProblem: { message: `The circuits could not be planned: ${ended.message}` } });
        if (ended.state === "done") await take(await api.portfolio(ended.result.split("/").pop()));
      } catch (problem) {
        store.set({ circuitProblem: problem });
      } finally {
        job = null;
        store.set({ planning: null });
      }
    },
    cancel: () => job && api.cancelJob(job).catch(problem => store.set({ circuitProblem: problem })),
    /** From one of its circuits back to all of them. */
    back() {
      store.set({ circuit: null, circuitMap: null, circuitId: null, restored: restored(store.get().portfolio) });
      document.getElementById("portfolio-title")?.focus();
    },
    async restore(id) {
      store.set({ tab: "circuit", portfolioId: id });
      try {
        const portfolio = await api.portfolio(id);
        store.set({ restored: restored(portfolio) });
        await take(portfolio);
      } catch (problem) {
        const message = `The circuits of this link could not be shown. ${problem.message}`;
        store.set({ portfolio: null, portfolioMaps: null, circuitProblem: { message } });
      }
    },
  };
}
