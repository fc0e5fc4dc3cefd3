// Keeps an answer of the service in step with the state that asks for it.

/**
 * @typedef {object} Source
 * @property {(keyof State)[]} watches keys of the store that what is asked depends on
 * @property {(state: State) => object | null | undefined} ask what is asked; null gives up what is under way, undefined
 *   leaves everything as it is, for what is not looked at now
 * @property {(api: Api, query: any, signal: AbortSignal) => Promise<object>} load the members of the answer
 * @property {string} into key of the store that holds {key, query, ...members}; keys with "Busy" and "Problem" behind it
 *   say whether it is being asked for and what was refused
 */

/**
 * Asks whenever the question is another one, and gives up what is overtaken. A refusal takes the answer away: no figure
 * stands beside a question that it does not answer.
 * @param {Store} store
 * @param {Api} api
 * @param {Source} source
 */
export function follow(store, api, { watches, ask, load, into }) {
  const [busy, problem] = [`${into}Busy`, `${into}Problem`];
  let request = null;
  store.watch(watches, async state => {
    const query = ask(state);
    if (query === undefined) return;
    const key = JSON.stringify(query);
    if (query && (store.get()[into]?.key === key || request?.key === key)) return;
    request?.abort();
    request = null;
    if (!query) {
      store.set({ [busy]: false, [problem]: null });
      return;
    }
    const own = Object.assign(new AbortController(), { key });
    request = own;
    store.set({ [busy]: true, [problem]: null });
    try {
      const members = await load(api, query, own.signal);
      if (own === request) store.set({ [into]: { key, query, ...members } });
    } catch (failure) {
      if (own === request && failure.name !== "AbortError") store.set({ [problem]: failure, [into]: null });
    } finally {
      if (own === request) {
        request = null;
        store.set({ [busy]: false });
      }
    }
  });
}
