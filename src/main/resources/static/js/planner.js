// Asks for circuits and brings shared ones back.

export function createPlanner(store, api) {
  let request = null;

  async function settle(found) {
    const circuit = await found;
    const circuitMap = await api
      .circuitMap(circuit.id)
      .then(map => map.features)
      .catch(() => null);
    store.set({ circuit, circuitMap, circuitId: circuit.id, circuitProblem: null, planning: null });
    document.getElementById("circuit-title")?.focus({ preventScroll: true });
    document.getElementById("circuit-result").scrollIntoView({ block: "start" });
  }

  return {
    async plan(wanted) {
      request = new AbortController();
      store.set({ planning: true, circuitProblem: null });
      try {
        await settle(api.planCircuit(wanted, request.signal));
      } catch (problem) {
        if (problem.name !== "AbortError") store.set({ circuitProblem: problem });
      } finally {
        store.set({ planning: null });
      }
    },
    cancel: () => request?.abort(),
    async restore(id) {
      store.set({ tab: "circuit", circuitId: id });
      try {
        await settle(api.circuit(id));
      } catch (problem) {
        store.set({ circuitProblem: { message: `The circuit of this link could not be shown. ${problem.message}` } });
      }
    },
  };
}
