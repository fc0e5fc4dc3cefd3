import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, sortBy } from "../../main/resources/static/js/sorting.js";

const values = rows => rows.map(row => row.value);

test("numbers sort as numbers", () => {
  const rows = [{ value: 10 }, { value: 9 }, { value: 100 }];
  assert.deepEqual(values(sortBy(rows, row => row.value)), [9, 10, 100]);
  assert.deepEqual(values(sortBy(rows, row => row.value, true)), [100, 10, 9]);
});

test("unknown values stay last in both directions", () => {
  const rows = [{ value: null }, { value: 2 }, { value: undefined }, { value: 1 }];
  assert.deepEqual(values(sortBy(rows, row => row.value)), [1, 2, null, undefined]);
  assert.deepEqual(values(sortBy(rows, row => row.value, true)), [2, 1, null, undefined]);
});

test("equal rows keep their order", () => {
  const rows = [
    { value: 1, id: "a" },
    { value: 1, id: "b" },
    { value: 0, id: "c" },
  ];
  assert.deepEqual(
    sortBy(rows, row => row.value).map(({ id }) => id),
    ["c", "a", "b"],
  );
});

test("names with accents sort beside those without", () => {
  assert.ok(compare("Çukë", "Zogaj") < 0);
});
