// Which villages the filters leave. Pure.

/**
 * The category and everything below it.
 * The category and everything below it.
 * @param {CategoryRow[]} categories
 * @param {string} id
 */
export function withBelow(categories, id) {
  const wanted = new Set([id]);
  for (let grown = true; grown; ) {
    const below = categories.filter(category => wanted.has(category.parent) && !wanted.has(category.id));
    for (const category of below) wanted.add(category.id);
    grown = below.length > 0;
  }
  return wanted;
}

/** @param {Pick<State, "villages" | "products" | "categories" | "offers" | "filters">} state */
export function shownVillages({ villages, products, categories, offers, filters }) {
  const wanted = filters.category ? withBelow(categories, filters.category) : null;
  const makers =
    wanted && new Set(products.filter(({ category }) => wanted.has(category)).map(({ village }) => village));
  return villages.filter(
    village =>
      (!filters.region || village.region === filters.region) &&
      (!makers || makers.has(village.id)) &&
      (!filters.offer || offersIt(offers.get(village.id), filters.offer)),
  );
}

function offersIt(offer, id) {
  return id === "none" ? !offer || offer.counts.size === 0 : Boolean(offer?.counts.has(id));
}
