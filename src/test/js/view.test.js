import assert from "node:assert/strict";
import { test } from "node:test";
import { villagesKey } from "../../main/resources/static/js/crowding/pairs.js";
import {
  chosenRow,
  crowdingByVillage,
  markedLine,
  pairsOnMap,
  placesOf,
  villagesForChance,
} from "../../main/resources/static/js/crowding/view.js";
import { summary } from "../../main/resources/static/js/panels/overlap/summary.js";

const side = (village, category) => ({ village, category, lon: 20, lat: 41 });
const PAIRS = [
  { id: "1", severity: 70, band: "high", a: side("alm", "jam"), b: side("brook", "jam") },
  { id: "2", severity: 25, band: "watch", a: side("brook", "honey"), b: side("cove", "jam") },
];
const VILLAGES = ["alm", "brook", "cove"].map(id => ({ id, name: id.toUpperCase(), lon: 20, lat: 41 }));
const MARKET = { id: "m", city: "port", category: "jam", lon: 19, lat: 41, sold_by: [{ village: "alm", share: 0.4 }] };

const state = (overlapView, overlapRow = null) => ({
  overlapView,
  overlapRow,
  overlap: {
    pairs: { rows: PAIRS },
    villages: { rows: [{ id: "v", village: "alm", pairs: 1, lon: 20, lat: 41 }] },
    products: { rows: [{ id: "honey", category: "honey", pairs: 1 }] },
    markets: { rows: [MARKET] },
  },
  villages: VILLAGES,
  products: [{ village: "cove", category: "honey" }],
});

test("the map draws all pairs, or those that the chosen row counts", () => {
  const ids = (view, row) => pairsOnMap(state(view, row)).map(({ id }) => id);
  assert.deepEqual(ids("pairs", "1"), ["1", "2"]);
  assert.deepEqual(ids("villages"), ["1", "2"]);
  assert.deepEqual(ids("villages", "v"), ["1"]);
  assert.deepEqual(ids("products", "honey"), ["2"]);
});

test("a chosen pair is the line that stands out, and no other row is", () => {
  assert.equal(markedLine(state("pairs", "2")), villagesKey(PAIRS[1]));
  assert.equal(markedLine(state("villages", "v")), null);
  assert.equal(chosenRow(state("pairs", "gone")), null);
});

test("a row is looked for where its villages, makers or sellers are", () => {
  const places = (view, id) => {
    const of = state(view, id);
    return placesOf(of, chosenRow(of)).map(({ village, id: own }) => village ?? own);
  };
  assert.deepEqual(places("pairs", "1"), ["alm", "brook"]);
  assert.deepEqual(places("villages", "v"), ["alm", "alm", "brook"]);
  assert.deepEqual(places("products", "honey"), ["brook", "cove", "cove"]);
  assert.deepEqual(places("markets", "m"), ["m", "alm"]);
  assert.deepEqual(placesOf(state("pairs"), null), []);
});

test("crowding is told village by village, beside chance of all where the filters leave some out", () => {
  const own = state("pairs");
  assert.equal(crowdingByVillage(own).get("alm").pairs, 1);
  assert.equal(villagesForChance(own).length, 1);
  assert.equal(villagesForChance({ overlap: { ...own.overlap, chance: { rows: [1, 2] } } }).length, 2);
});

test("the line above a table says how much there is, what was counted and what is cut", () => {
  const said = (view, rows, matched, severity = "") =>
    summary({
      overlapView: view,
      overlap: { [view]: { rows, matched } },
      overlapQuery: { min_severity: severity },
    });
  assert.equal(said("pairs", PAIRS, 2), "2 overlaps: 1 high, 1 watch.");
  assert.equal(said("pairs", PAIRS, 5), "5 overlaps: 1 high, 1 watch. The first 2 are shown; the downloads have all.");
  assert.equal(
    said("villages", [{ pairs: 1 }, { pairs: null }], 2, "20"),
    "2 villages, 1 with rivals, 1 without a known product or road. Overlaps of 20 and more are counted.",
  );
  assert.equal(said("products", [{ pairs: 0 }], 1), "1 kind of products, 0 with rivals.");
  assert.equal(said("markets", [MARKET, MARKET], 2), "2 markets: 1 city and what is sold there.");
});
