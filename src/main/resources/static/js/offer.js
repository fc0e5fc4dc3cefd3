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
const THEMES = {
  nature: "nature",
  water: "nature",
  mountain: "nature",
  coast: "nature",
  adventure: "nature",
  heritage: "heritage",
  archaeology: "heritage",
  faith: "heritage",
  museum: "heritage",
  food: "food",
  craft: "craft",
  festival: "stay",
  wellness: "stay",
};
const KINDS = { natural: "nature", cultural: "heritage", built: "heritage" };

export function offerOfProduct({ section }) {
  return SECTIONS[section] ?? "stay";
}

/** By theme where the theme is known, else by kind; people and tools alone offer nothing to see or buy. */
export function offerOfResource({ theme, kind }) {
  return THEMES[theme] ?? KINDS[kind] ?? null;
}

/**
 * Counts by offer and the one shown on the map: a nominated product decides; otherwise the offer with most entries,
 * ties in the order of OFFERS. A village without entries shows "none".
 */
export function offerOfVillage(products, resources) {
  const counts = new Map();
  const add = (id, by = 1) => id && counts.set(id, (counts.get(id) ?? 0) + by);
  for (const product of products) add(offerOfProduct(product));
  for (const resource of resources) add(offerOfResource(resource));
  const nominated = products.find(product => product.nominated);
  const most = OFFERS.filter(offer => counts.has(offer.id)).sort((a, b) => counts.get(b.id) - counts.get(a.id))[0];
  return { main: nominated ? offerOfProduct(nominated) : (most?.id ?? "none"), counts };
}

/**
 * Offers of every village by id.
 * Offers of every village by id.
 * @param {VillageRow[]} villages
 * @param {ProductRow[]} products
 * @param {ResourceRow[]} resources
 */
export function offersByVillage(villages, products, resources) {
  const productsOf = groupBy(products, product => product.village);
  const resourcesOf = groupBy(resources, resource => resource.village);
  return new Map(
    villages.map(village => [
      village.id,
      offerOfVillage(productsOf.get(village.id) ?? [], resourcesOf.get(village.id) ?? []),
    ]),
  );
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) {
    const value = key(item);
    if (!groups.has(value)) groups.set(value, []);
    groups.get(value).push(item);
  }
  return groups;
}
