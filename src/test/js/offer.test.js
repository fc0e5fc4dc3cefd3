import assert from "node:assert/strict";
import { test } from "node:test";
import { shownVillages, withBelow } from "../../main/resources/static/js/filters.js";
import {
  OFFERS,
  offerOfProduct,
  offerOfResource,
  offerOfVillage,
  offersByVillage,
} from "../../main/resources/static/js/offer.js";

const cheese = { village: "v", section: "food", category: "cheese" };
const raki = { village: "v", section: "drink", category: "raki" };
const carpet = { village: "v", section: "craft", category: "carpet" };
const lake = { village: "v", kind: "natural", theme: "water" };

test("food, drink and plants are one offer", () => {
  for (const section of ["food", "drink", "plants"]) assert.equal(offerOfProduct({ section }), "food");
  assert.equal(offerOfProduct({ section: "craft" }), "craft");
  assert.equal(offerOfProduct({ section: "tourism" }), "stay");
});

test("a resource is told by its theme, without one by its kind", () => {
  assert.equal(offerOfResource({ kind: "built", theme: "faith" }), "heritage");
  assert.equal(offerOfResource({ kind: "cultural", theme: "food" }), "food");
  assert.equal(offerOfResource({ kind: "natural", theme: null }), "nature");
  assert.equal(offerOfResource({ kind: "human", theme: null }), null);
});

test("most entries decide, unless a product is nominated", () => {
  assert.equal(offerOfVillage([cheese, raki, carpet], [lake]).main, "food");
  assert.equal(offerOfVillage([cheese, raki, { ...carpet, nominated: true }], []).main, "craft");
});

test("a tie goes to the offer named first", () => {
  assert.equal(offerOfVillage([carpet], [lake]).main, "craft");
});

test("a village without entries says so", () => {
  assert.equal(offersByVillage([{ id: "w" }], [cheese], [lake]).get("w").main, "none");
});

test("every offer has its own shape and colour", () => {
  for (const key of ["shape", "colour", "id"])
    assert.equal(new Set(OFFERS.map(offer => offer[key])).size, OFFERS.length);
});

test("filters leave villages of the region that make something below the category", () => {
  const categories = [
    { id: "food", parent: null },
    { id: "dairy", parent: "food" },
    { id: "cheese", parent: "dairy" },
    { id: "craft", parent: null },
  ];
  assert.deepEqual([...withBelow(categories, "food")], ["food", "dairy", "cheese"]);
  const villages = [
    { id: "v", region: "North" },
    { id: "w", region: "North" },
    { id: "x", region: "South" },
  ];
  const products = [cheese, { ...cheese, village: "x" }];
  const state = { villages, products, categories, offers: offersByVillage(villages, products, []) };
  const shown = filters => shownVillages({ ...state, filters }).map(({ id }) => id);
  assert.deepEqual(shown({ region: "North", category: "food" }), ["v"]);
  assert.deepEqual(shown({ category: "food" }), ["v", "x"]);
  assert.deepEqual(shown({ offer: "none" }), ["w"]);
  assert.deepEqual(shown({}), ["v", "w", "x"]);
});
