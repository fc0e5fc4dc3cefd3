import assert from "node:assert/strict";
import { test } from "node:test";
import {
  changesOf,
  fallOf,
  isDropped,
  isHeld,
  shiftOf,
  soldTogether,
  stopId,
  tasting,
  visits,
} from "../../main/resources/static/js/circuit/edits.js";

const stop = (village, attraction) => ({
  id: attraction ?? `${village}-products`,
  village,
  village_name: village.toUpperCase(),
  attraction: attraction ?? null,
  attraction_name: attraction ? attraction.toUpperCase() : null,
});

const CIRCUIT = {
  request: { pins: [{ stop: "mill", day: 1 }], must: ["dell"], avoid: ["edge-products"] },
  days: [
    { day: 1, stops: [stop("alm", "bridge"), stop("brook", "mill"), stop("cove", "beach")] },
    { day: 2, stops: [stop("dell")] },
  ],
};
const [BRIDGE, MILL, BEACH] = CIRCUIT.days[0].stops;
const [DELL] = CIRCUIT.days[1].stops;

test("a stop is held when it, or the village it stands in, is pinned or must be visited", () => {
  assert.deepEqual(
    [BRIDGE, MILL, BEACH, DELL].map(one => isHeld(CIRCUIT, one)),
    [false, true, false, true],
  );
  assert.ok(isDropped(CIRCUIT, stop("edge")));
  assert.ok(!isDropped(CIRCUIT, stop("edge", "summit")));
  assert.ok(visits(CIRCUIT, "alm") && !visits(CIRCUIT, "edge"));
});

test("earlier and later move within the day, then to the next, and end with the circuit", () => {
  assert.deepEqual(shiftOf(CIRCUIT, MILL, 1, -1), { type: "reorder", stop: "mill", position: 1 });
  assert.deepEqual(shiftOf(CIRCUIT, BEACH, 1, 1), { type: "move", stop: "beach", day: 2 });
  assert.deepEqual(shiftOf(CIRCUIT, DELL, 2, -1), { type: "move", stop: "dell-products", day: 1 });
  assert.equal(shiftOf(CIRCUIT, BRIDGE, 1, -1), null);
  assert.equal(shiftOf(CIRCUIT, DELL, 2, 1), null);
});

test("a stop that falls on its own day stands before the stop it fell on", () => {
  assert.deepEqual(fallOf(CIRCUIT, "beach", 1, "bridge"), { type: "reorder", stop: "beach", position: 1 });
  assert.deepEqual(fallOf(CIRCUIT, "bridge", 1, "beach"), { type: "reorder", stop: "bridge", position: 2 });
  assert.deepEqual(fallOf(CIRCUIT, "bridge", 1, null), { type: "reorder", stop: "bridge", position: 3 });
});

test("a stop that falls where it is changes nothing, and on another day moves there", () => {
  assert.equal(fallOf(CIRCUIT, "mill", 1, "mill"), null);
  assert.equal(fallOf(CIRCUIT, "mill", 1, "beach"), null);
  assert.equal(fallOf(CIRCUIT, "beach", 1, null), null);
  assert.deepEqual(fallOf(CIRCUIT, "mill", 2, "dell-products"), { type: "move", stop: "mill", day: 2 });
  assert.equal(fallOf(CIRCUIT, "unknown", 2, null), null);
});

test("what else came and went is told, the edited stop is not", () => {
  const after = { days: [{ day: 1, stops: [BRIDGE, stop("edge", "summit")] }] };
  assert.equal(changesOf(CIRCUIT, after, "mill"), "New: SUMMIT. No longer: BEACH, Taste and buy in DELL.");
  assert.equal(changesOf(CIRCUIT, CIRCUIT, "mill"), "All other stops stay.");
});

test("a stop is told with what it is sold together with, from either side", () => {
  const packages = [
    { village: "a", village_name: "A", with_village: "b", with_village_name: "B", product_name: "Honey" },
  ];
  assert.deepEqual(soldTogether({ packages }, "a"), ["B (Honey)"]);
  assert.deepEqual(soldTogether({ packages }, "b"), ["A (Honey)"]);
  assert.deepEqual(soldTogether({}, "a"), []);
});

test("a stop without attraction is for the products on sale, and is named by its own id", () => {
  const products = ["Honey", "Cheese", "Honey"].map(name => ({ village: "dell", name }));
  assert.equal(tasting({ products }, DELL), "Taste and buy: Honey, Cheese");
  assert.equal(tasting({ products: [] }, DELL), "Taste and buy what the village makes");
  assert.equal(tasting({ products }, MILL), null);
  const many = ["A", "B", "C", "D", "E", "F"].map(name => ({ village: "dell", name }));
  assert.equal(tasting({ products: many }, DELL), "Taste and buy: A, B, C, D and 2 more");
  assert.deepEqual([DELL, MILL, { village: "edge", attraction: null }].map(stopId), [
    "dell-products",
    "mill",
    "edge-products",
  ]);
  assert.ok(isHeld({ request: { pins: [{ stop: "dell-products", day: 1 }] } }, DELL));
});
