// What the page knows, in one place. Whoever shows something is handed the store and says which keys concern it.

export function createStore(initial) {
  let state = Object.freeze({ ...initial });
  const watchers = new Set();
  return {
    get: () => state,
    set(patch) {
      const before = state;
      state = Object.freeze({ ...state, ...patch });
      const changed = Object.keys(patch).filter(key => before[key] !== state[key]);
      if (changed.length === 0) return;
      for (const { keys, run } of [...watchers]) if (keys.some(key => changed.includes(key))) run(state);
    },
    /** Runs now and whenever one of the keys has a new value; returns how to stop. */
    watch(keys, run) {
      const watcher = { keys, run };
      watchers.add(watcher);
      run(state);
      return () => watchers.delete(watcher);
    },
  };
}
