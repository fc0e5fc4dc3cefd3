// What the page knows, in one place. Whoever shows something is handed the store and says which keys concern it.

/**
 * @template {object} S
 * @param {S} initial
 */
export function createStore(initial) {
  /** @type {Readonly<S>} */
  let state = Object.freeze(Object.assign({}, initial));
  /** @type {Set<{keys: (keyof S)[], run: (state: Readonly<S>) => unknown}>} */
  const watchers = new Set();
  return {
    get: () => state,
    /** @param {Partial<S>} patch */
    set(patch) {
      const before = state;
      state = Object.freeze(Object.assign({}, state, patch));
      const changed = /** @type {(keyof S)[]} */ (Object.keys(patch)).filter(key => before[key] !== state[key]);
      if (changed.length === 0) return;
      for (const { keys, run } of [...watchers]) if (keys.some(key => changed.includes(key))) run(state);
    },
    /**
     * Runs now and whenever one of the keys has a new value; returns how to stop.
     * @param {(keyof S)[]} keys
     * @param {(state: Readonly<S>) => unknown} run
     */
    watch(keys, run) {
      const watcher = { keys, run };
      watchers.add(watcher);
      run(state);
      return () => watchers.delete(watcher);
    },
  };
}

/** Says in the page's status what has failed, by its cause; null when that works again. */
export function tellProblem(store, cause, words) {
  const { [cause]: before = null, ...others } = store.get().problems;
  if (before !== words) store.set({ problems: words ? { ...others, [cause]: words } : others });
}
