// Where a divider stands after a key, in percent of the width. Pure.

const STEPS = { ArrowLeft: -2, ArrowDown: -2, ArrowRight: 2, ArrowUp: 2, PageDown: -10, PageUp: 10 };

/** Null for a key that does not move it. */
export function dividerAfter(percent, key) {
  if (key === "Home") return 0;
  if (key === "End") return 100;
  return key in STEPS ? Math.min(100, Math.max(0, percent + STEPS[key])) : null;
}
