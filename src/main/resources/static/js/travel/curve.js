// How many villages are reached within how many minutes. Pure.

/**
 * Villages that reach a city, nearest first, each with its place in the row: [{id, name, city, minutes, rank}].
 * Villages that reach a city, nearest first, each with its place in the row: [{id, name, city, minutes, rank}].
 * @param {AccessibilityRow[]} rows
 */
export function curveOf(rows) {
  return rows
    .filter(row => row.nearest_city)
    .map(row => ({ id: row.village, name: row.name, city: row.nearest_city.name, minutes: row.nearest_city.minutes }))
    .sort((a, b) => a.minutes - b.minutes || a.name.localeCompare(b.name))
    .map((row, index) => ({ ...row, rank: index + 1 }));
}

/** How many of the curve lie within some minutes. */
export function within(curve, minutes) {
  return curve.filter(row => row.minutes <= minutes).length;
}

/** Even numbers of minutes for an axis that ends at or after the longest: [0, 30, ... end]. */
export function minuteTicks(longest) {
  const steps = [5, 10, 15, 30, 60, 120, 240, 480, 960];
  const step = steps.find(size => longest / size <= 6) ?? 1440;
  const count = Math.max(1, Math.ceil(longest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** The village of the curve nearest to some minutes. */
export function nearestOf(curve, minutes) {
  if (curve.length === 0) return null;
  const closer = (a, b) => (Math.abs(b.minutes - minutes) < Math.abs(a.minutes - minutes) ? b : a);
  return curve.reduce(closer);
}
