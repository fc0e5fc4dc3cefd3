// Asks for portfolios, follows their planning, brings shared ones back.

const POLL_MS = 600;

export function createPortfolios(store, api) {
  let job = null;

  async function take(portfolio) {
    const maps = await Promise.all(
      portfolio.circuits.map(({ id }) =>
        api
          .circuitMap(id)
          .then(map => map.features)
          .catch(() => []),
      ),
    );
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
        job = started.job;
        const ended = await followed(started.job);
        if (ended.state === "failed")
          store.set({ circuitProblem: { message: `The circuits could not be planned: ${ended.message}` } });
        if (ended.state === "done") await take(await api.portfolio(started.id));
      } catch (problem) {
        store.set({ circuitProblem: problem });
      } finally {
        job = null;
        store.set({ planning: null });
      }
    },
    cancel: () => job && api.cancelJob(job).catch(() => null),
    /** From one of its circuits back to all of them. */
    back() {
      store.set({ circuit: null, circuitMap: null, circuitId: null });
      document.getElementById("portfolio-title")?.focus();
    },
    async restore(id) {
      store.set({ tab: "circuit", portfolioId: id });
      try {
        await take(await api.portfolio(id));
      } catch (problem) {
        store.set({ circuitProblem: { message: `The circuits of this link could not be shown. ${problem.message}` } });
      }
    },
  };
}
