// Keeps the answers for the candidates in step with them. Asking stores nothing in the service.

/** A candidate can be asked about once village and product are chosen. */
export function isComplete(candidate) {
  return Boolean(candidate?.village && candidate?.category);
}

/**
 * What the service is asked about a candidate.
 * @param {import("./crowding/query.js").Candidate} candidate
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

/** whatIfs holds for each candidate null, or {key, answer?, problem?}; neither is there while it is asked. */
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
