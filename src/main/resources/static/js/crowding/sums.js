// How sums over pairs come about, with the numbers put in. Pure.

/** The pairs of a sum, worst first, each with what it adds: S/100; and the sum. */
export function rivalSum(pairs) {
  const rows = [...pairs].sort((x, y) => y.severity - x.severity).map(pair => ({ pair, adds: pair.severity / 100 }));
  return { rows, sum: rows.reduce((sum, { adds }) => sum + adds, 0) };
}

/**
 * Huff's shares of two villages, city by city. minutes: [{id, name, population, a, b}] with null where there is no road;
 * huff: the method's parameters; months: of both products, where both are known: shares are then spread evenly over
 * them, and only months in common are shared. Returns {rows, shared}: shared is the sum of the smaller shares.
 */
export function huffShares(cities, { exponent, floor_minutes: floor, market_limit_minutes: limit }, months = null) {
  const pull = (population, minutes) =>
    minutes === null || minutes > limit ? 0 : population / Math.max(minutes, floor) ** exponent;
  const rows = cities
    .map(city => ({ ...city, pullA: pull(city.population, city.a), pullB: pull(city.population, city.b) }))
    .filter(({ pullA, pullB }) => pullA > 0 || pullB > 0);
  const total = side => rows.reduce((sum, row) => sum + row[side], 0);
  const [allA, allB] = [total("pullA"), total("pullB")];
  const common = months?.a.filter(month => months.b.includes(month)).length ?? null;
  const least = (a, b) => (months ? common * Math.min(a / months.a.length, b / months.b.length) : Math.min(a, b));
  const shared = rows
    .map(row => ({ ...row, shareA: allA > 0 ? row.pullA / allA : 0, shareB: allB > 0 ? row.pullB / allB : 0 }))
    .map(row => ({ ...row, least: least(row.shareA, row.shareB) }))
    .sort((x, y) => y.least - x.least || y.shareA + y.shareB - x.shareA - x.shareB);
  return { rows: shared, allA, allB, common, shared: shared.reduce((sum, row) => sum + row.least, 0) };
}

/** Whether shares worked out here are those that the service used; else it used others, such as declared sales. */
export function sameShares({ rows, shared }, pair) {
  const byCity = new Map(rows.map(row => [row.id, row]));
  const near = (a, b) => Math.abs((a ?? 0) - b) < 1e-6;
  return (
    Math.abs(shared - pair.shared_market) < 1e-6 &&
    pair.market_shares.every(
      ({ city, share_a: a, share_b: b }) => near(byCity.get(city)?.shareA, a) && near(byCity.get(city)?.shareB, b),
    )
  );
}

/**
 * The effective number of different products of some villages: e to the entropy of how many of them make each.
 * villages: ids; products: all, with village and category. Null without any product.
 */
export function effectiveProducts(villages, products) {
  const makers = new Map();
  for (const { village, category, category_name: name } of products) {
    if (!villages.has(village)) continue;
    const held = makers.get(category) ?? { category, name: name ?? category, villages: new Set() };
    held.villages.add(village);
    makers.set(category, held);
  }
  const all = [...makers.values()].reduce((sum, { villages: { size } }) => sum + size, 0);
  if (all === 0) return null;
  const rows = [...makers.values()]
    .map(({ name, villages: { size } }) => ({
      name,
      makers: size,
      part: size / all,
      adds: -(size / all) * Math.log(size / all),
    }))
    .sort((x, y) => y.makers - x.makers || x.name.localeCompare(y.name));
  const entropy = rows.reduce((sum, { adds }) => sum + adds, 0);
  return { rows, all, entropy, effective: Math.exp(entropy) };
}

/** Products of a category in each region, and the location quotient of each region that makes it. */
export function locationQuotients(category, products, villages) {
  const regionOf = new Map(villages.map(({ id, region }) => [id, region ?? null]));
  const known = products.filter(({ village }) => regionOf.has(village));
  const own = known.filter(product => product.category === category);
  const count = (list, region) => list.filter(({ village }) => regionOf.get(village) === region).length;
  return [...new Set(own.map(({ village }) => regionOf.get(village)))]
    .map(region => ({
      region,
      here: count(own, region),
      all: count(known, region),
      own: own.length,
      total: known.length,
    }))
    .map(row => ({ ...row, quotient: row.here / row.all / (row.own / row.total) }))
    .sort((x, y) => y.quotient - x.quotient);
}

/**
 * The sellers of a market with their parts of it, and the index of concentration they give.
 * The sellers of a market with their parts of it, and the index of concentration they give.
 * @param {Pick<MarketRow, "sold_by" | "weights">} market
 */
export function concentration({ sold_by: sellers, weights }) {
  const bySales = weights === "sales";
  const rows = sellers.map(seller => ({ ...seller, sells: seller.share * (bySales ? seller.yearly_sales_eur : 1) }));
  const all = rows.reduce((sum, { sells }) => sum + sells, 0);
  if (!(all > 0)) return null;
  const parted = rows.map(row => ({ ...row, part: row.sells / all, square: (row.sells / all) ** 2 }));
  const hhi = parted.reduce((sum, { square }) => sum + square, 0);
  return { bySales, rows: parted.sort((x, y) => y.part - x.part), all, hhi, effective: 1 / hhi };
}

/** For each maker of a category the share of its neighbours that make it too, and their mean. */
export function makersAlike(category, villages) {
  const rows = villages
    .map(({ village_name: name, crowded_products: products }) => ({
      name,
      chance: (products ?? []).find(product => product.category === category)?.against_chance,
    }))
    .filter(({ chance }) => chance?.neighbours > 0)
    .map(({ name, chance: { neighbours, neighbours_alike: alike } }) => ({
      name,
      neighbours,
      alike,
      share: alike / neighbours,
    }));
  return { rows, mean: rows.length > 0 ? rows.reduce((sum, { share }) => sum + share, 0) / rows.length : null };
}

/** Straight kilometres between two places on a sphere (haversine). */
export function kmApart(a, b) {
  const rad = degrees => (degrees * Math.PI) / 180;
  const half = (x, y) => Math.sin(rad(y - x) / 2) ** 2;
  const h = half(a.lat, b.lat) + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * half(a.lon, b.lon);
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}
