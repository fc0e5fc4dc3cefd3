// Overlap pairs as the page groups and explains them. Pure.

export function villagesKey({ a, b }) {
  return [a.village, b.village].sort().join("|");
}

/**
 * One line for each two villages, worst first, with all pairs between them.
 * One line for each two villages, worst first, with all pairs between them.
 * @param {PairRow[]} pairs
 */
export function linesOf(pairs) {
  const lines = new Map();
  for (const pair of pairs) {
    const key = villagesKey(pair);
    const line = lines.get(key) ?? { key, worst: pair, pairs: [] };
    line.pairs.push(pair);
    if (pair.severity > line.worst.severity) line.worst = pair;
    lines.set(key, line);
  }
  return [...lines.values()].sort((x, y) => y.worst.severity - x.worst.severity);
}

/**
 * The severity worked out step by step from the numbers of the pair, each as text, and the result they give.
 * The severity worked out step by step from the numbers of the pair, each as text, and the result they give.
 * @param {Pick<PairRow, "similarity" | "proximity" | "shared_market" | "severity">} pair
 */
export function derivation(pair) {
  const [similarity, near, market] = [pair.similarity, pair.proximity, pair.shared_market].map(value => value ?? 0);
  const exposure = 0.5 * near + 0.5 * market;
  const result = 100 * similarity * exposure;
  const show = value => Number(value.toFixed(3)).toString();
  return {
    formula: "S = 100 × Sim × (½ Near + ½ Market)",
    filled: `100 × ${show(similarity)} × (½ × ${show(near)} + ½ × ${show(market)})`,
    middle: `100 × ${show(similarity)} × ${show(exposure)}`,
    result,
    agrees: Math.abs(result - pair.severity) < 0.05,
  };
}

const LEVELS = {
  variety: "same variety",
  product: "same product, varieties different or unknown",
  group: "same group of products",
  division: "same division of products",
  section: "same section only",
  none: "nothing in common",
};

export function levelWords(level) {
  return LEVELS[level] ?? level ?? "";
}

export function countByBand(pairs) {
  const counts = {};
  for (const { band } of pairs) counts[band] = (counts[band] ?? 0) + 1;
  return counts;
}
