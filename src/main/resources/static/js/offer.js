// What a village offers to a visitor or buyer, from its products, resources and services. Pure.

export const OFFERS = [
  { id: "food", label: "Food, drink and herbs", colour: "#e69f00", shape: "circle" },
  { id: "craft", label: "Craft", colour: "#cc79a7", shape: "diamond" },
  { id: "stay", label: "Places to stay, guides, festivals", colour: "#0072b2", shape: "house" },
  { id: "nature", label: "Nature and coast", colour: "#009e73", shape: "triangle" },
  { id: "heritage", label: "Heritage and culture", colour: "#d55e00", shape: "square" },
  { id: "none", label: "Nothing recorded yet", colour: "#ffffff", shape: "ring" },
];

export function offerById(id) {
  return OFFERS.find(offer => offer.id === id);
}

const SECTIONS = { food: "food", drink: "food", plants: "food", craft: "craft", tourism: "stay" };
const HERITAGE = /herit|cultur|archaeo|histor|castle|church|monaster|museum|tradition|relig|memorial|architect/;
const NATURE = /natur|coast|beach|mountain|lake|river|spring|cave|forest|park|canyon|waterfall|landscape|wildlife|adventure|winter/;

export function offerOfProduct(product) {
  const section = String(product.section ?? product.category_path?.split(" > ")[0] ?? "").toLowerCase();
  return SECTIONS[section] ?? (/food|drink|herb/.test(section) ? "food" : /craft/.test(section) ? "craft" : "stay");
}

export function offerOfResource(resource) {
  const theme = String(resource.theme ?? "").toLowerCase();
  if (HERITAGE.test(theme)) return "heritage";
  if (NATURE.test(theme)) return "nature";
  if (resource.kind === "natural") return "nature";
  if (resource.kind === "cultural" || resource.kind === "built") return "heritage";
  return null;
}

/**
 * Counts by offer and the one shown on the map: a nominated product decides; otherwise the offer with most entries,
 * ties in the order of OFFERS. A village without entries shows "none".
 */
export function offerOfVillage(products, resources) {
  const counts = new Map();
  const add = (id, by = 1) => id && counts.set(id, (counts.get(id) ?? 0) + by);
  products.forEach(product => add(offerOfProduct(product)));
  resources.forEach(resource => add(offerOfResource(resource)));
  const nominated = products.find(product => product.nominated);
  const most = OFFERS.filter(offer => counts.has(offer.id)).sort((a, b) => counts.get(b.id) - counts.get(a.id))[0];
  return { main: nominated ? offerOfProduct(nominated) : most?.id ?? "none", counts };
}

/** Offers of every village by id. */
export function offersByVillage(villages, products, resources) {
  const productsOf = groupBy(products, product => product.village);
  const resourcesOf = groupBy(resources, resource => resource.village);
  return new Map(villages.map(village =>
    [village.id, offerOfVillage(productsOf.get(village.id) ?? [], resourcesOf.get(village.id) ?? [])]));
}

export function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) {
    const value = key(item);
    if (!groups.has(value)) groups.set(value, []);
    groups.get(value).push(item);
  }
  return groups;
}
