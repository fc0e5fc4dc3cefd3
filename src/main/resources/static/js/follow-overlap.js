// Keeps the overlapping pairs in step with the programme and the filters.

const SHOWN = 1000;

/** Loads the pairs for the programme and the filters whenever one of them changes, once travel times are ready. */
export function followOverlap(store, api) {
  let request = null;
  store.watch(
    ["network", "programme", "overlapQuery", "tab"],
    async ({ network, programme, overlapQuery, tab, overlapFor }) => {
      const wanted = JSON.stringify([programme, overlapQuery]);
      if (tab !== "overlap" || !programme || wanted === overlapFor) return;
      if (network?.state !== "ready") {
        store.set({
          overlapProblem:
            network?.state === "failed"
              ? "Overlap needs travel times, and they are not available."
              : "Overlap needs travel times; it appears here when the road network is ready.",
        });
        return;
      }
      request?.abort();
      const own = (request = new AbortController());
      store.set({ overlapFor: wanted, overlapBusy: true, overlapProblem: null, pair: null });
      try {
        const answer = await api.overlap({ programme, ...overlapQuery, limit: SHOWN }, own.signal);
        if (own === request)
          store.set({ pairs: answer.items, pairsMatched: answer.numberMatched, overlapMethod: answer.method ?? null });
      } catch (failure) {
        if (own === request && failure.name !== "AbortError")
          store.set({ overlapProblem: failure.message, overlapFor: null, pairs: [], pairsMatched: 0 });
      } finally {
        if (own === request) store.set({ overlapBusy: false });
      }
    },
  );
}
