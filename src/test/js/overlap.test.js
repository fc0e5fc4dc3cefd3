import assert from "node:assert/strict";
import { test } from "node:test";
import { derivation, linesOf, villagesKey } from "../../main/resources/static/js/crowding/pairs.js";
import { BANDS, band, bandsOf, minutesClass } from "../../main/resources/static/js/scales.js";

test("the severity is worked out as written", () => {
  const sum = derivation({ similarity: 1, proximity: 0.5, shared_market: 0.9, severity: 70 });
  assert.equal(sum.filled, "100 × 1 × (½ × 0.5 + ½ × 0.9)");
  assert.equal(sum.middle, "100 × 1 × 0.7");
  assert.ok(Math.abs(sum.result - 70) < 1e-9);
  assert.ok(sum.agrees);
});

test("a severity that does not follow from its numbers is noticed", () => {
  assert.equal(derivation({ similarity: 0.5, proximity: 0.5, shared_market: 0, severity: 20 }).agrees, false);
});

test("bands begin at their lower bound", () => {
  assert.deepEqual(
    [0, 19.9, 20, 39.9, 40, 60, 80, 100].map(value => band(value).id),
    ["none", "none", "watch", "watch", "moderate", "high", "severe", "severe"],
  );
  assert.equal(new Set(BANDS.map(({ colour }) => colour)).size, BANDS.length);
});

test("a programme may begin its bands elsewhere", () => {
  const own = bandsOf({ bands: { watch: 10, moderate: 15, high: 50, severe: 90 } });
  assert.deepEqual(
    own.map(({ id, from }) => [id, from]),
    [
      ["severe", 90],
      ["high", 50],
      ["moderate", 15],
      ["watch", 10],
      ["none", 0],
    ],
  );
  assert.deepEqual(bandsOf(undefined), BANDS);
});

test("minutes fall into the class whose bound they stay below", () => {
  assert.equal(minutesClass(29.9).label, "under 30 min");
  assert.equal(minutesClass(30).label, "30 to 59 min");
  assert.equal(minutesClass(600).label, "3 h and more");
  assert.equal(minutesClass(null), null);
});

test("two villages share one line, drawn by their worst pair, whichever side they stand on", () => {
  const pair = (a, b, severity) => ({
    a: { village: a, product: `${a}-${severity}` },
    b: { village: b, product: `${b}-${severity}` },
    severity,
  });
  const lines = linesOf([pair("x", "y", 20), pair("y", "x", 60), pair("x", "z", 30)]);
  assert.deepEqual(
    lines.map(({ key, worst, pairs }) => [key, worst.severity, pairs.length]),
    [
      ["x|y", 60, 2],
      ["x|z", 30, 1],
    ],
  );
  assert.equal(villagesKey(pair("y", "x", 1)), "x|y");
});
