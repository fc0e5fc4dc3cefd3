// What chance would place: which figures belong to which product, and how they are worked out. Pure.

/**
 * Each product's figures beside chance, by its id.
 * Each product's figures beside chance, by its id.
 * @param {CrowdedVillageRow[]} villages
 */
export function chanceByProduct(villages) {
  const figures = new Map();
  for (const { crowded_products: products } of villages ?? [])
    for (const { product, against_chance: chance } of products ?? []) if (chance) figures.set(product, chance);
  return figures;
}

/**
 * Of a village's products the one that chance would place least; null where none has a p.
 * Of a village's products the one that chance would place least; null where none has a p.
 * @param {CrowdedVillageRow} row
 */
export function leastByChance({ crowded_products: products }) {
  return (products ?? [])
    .filter(({ against_chance: chance }) => typeof chance?.p === "number")
    .reduce((least, each) => (!least || each.against_chance.p < least.against_chance.p ? each : least), null);
}

function logFactorials(n) {
  const values = [0];
  for (let i = 1; i <= n; i++) values.push(values[i - 1] + Math.log(i));
  return values;
}

/**
 * P(X >= found) for a hypergeometric X: of `all` villages `makers` make it, and `drawn` are neighbours. Summed from
 * the smallest part up, so that tiny tails keep their digits.
 */
export function atLeast({ found, all, makers, drawn }) {
  const f = logFactorials(all);
  const choose = (n, k) => f[n] - f[k] - f[n - k];
  const most = Math.min(makers, drawn);
  const least = Math.max(found, drawn + makers - all, 0);
  let sum = 0;
  for (let x = most; x >= least; x--)
    sum += Math.exp(choose(makers, x) + choose(all - makers, drawn - x) - choose(all, drawn));
  return Math.min(1, sum);
}

/** The counts behind a local figure, read back from what the service says; null where it says too little. */
export function countsOf({ neighbours: drawn, neighbours_alike: found, expected_alike: expected, p }, villages) {
  if (typeof expected !== "number" || typeof p !== "number" || !(villages > 1) || !(drawn > 0)) return null;
  const all = villages - 1;
  const counts = { found, drawn, all, makers: Math.round((expected * all) / drawn) };
  return Math.abs(atLeast(counts) - p) < 1e-6 + 1e-4 * p ? counts : null; // strata or weights: another sum
}

/**
 * Benjamini and Hochberg's q with its working: p is number `rank` of `tests`, and q is the least of tests x p(j) / j from
 * there on, reached at number `at`.
 */
export function adjusted(p, all) {
  const sorted = all.filter(value => typeof value === "number").sort((a, b) => a - b);
  const rank = sorted.filter(value => value <= p + 1e-12).length;
  if (rank === 0) return null;
  let best = { q: Infinity, at: rank };
  for (let j = rank; j <= sorted.length; j++) {
    const q = (sorted.length * sorted[j - 1]) / j;
    if (q < best.q) best = { q, at: j };
  }
  return { rank, tests: sorted.length, q: Math.min(1, best.q), at: best.at, pAt: sorted[best.at - 1] };
}
