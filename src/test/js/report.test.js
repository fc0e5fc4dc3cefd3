import assert from "node:assert/strict";
import { test } from "node:test";
import { flattened, methods } from "../../main/resources/static/js/report/method.js";
import {
  assignedAddress,
  parseScope,
  printable,
  reportAddress,
  tablesOf,
  titleOf,
  triedAddress,
} from "../../main/resources/static/js/report/scope.js";

test("an address says what its report is about, and writing it again changes nothing", () => {
  const about = search => parseScope(search).about;
  assert.equal(about(""), "programme");
  assert.equal(about("?village=al-lin&category=jam"), "village");
  assert.equal(about("?category=jam"), "category");
  assert.equal(about("?city=al-tirane"), "city");
  assert.equal(about("?city=al-tirane&category=jam"), "market");
  const scope = parseScope("?programme=p&category=jam&min_severity=20&nonsense=1");
  assert.equal(
    reportAddress(scope.programme, scope.query),
    "/reports/overlap?programme=p&min_severity=20&category=jam",
  );
});

test("every kind of report has the pairs it rests on", () => {
  for (const about of ["programme", "village", "category", "city", "market"])
    assert.ok(tablesOf({ about }).includes("pairs"), about);
});

test("a report's title names its subject and says what is left out", () => {
  const scope = parseScope("?city=c&category=jam&min_severity=40");
  const names = { programme: "100 Villages", village: "", category: "Jam", city: "Tiranë" };
  assert.deepEqual(titleOf(scope, names), { title: "Jam in Tiranë", also: ["severity 40 and more"] });
});

test("a candidate and an assignment are printed as they were asked for", () => {
  const candidate = { village: "v", category: "jam", variety: "fig", months: "12 1", sales: "500", to: "c=1" };
  const address = triedAddress("p", candidate, { within_minutes: "45" });
  const scope = parseScope(address.slice(address.indexOf("?")));
  assert.deepEqual([scope.about, scope.programme, scope.tried], ["tried", "p", candidate]);
  assert.equal(scope.query.within_minutes, "45");
  const assigned = parseScope(assignedAddress("p", {}, { v: "v-jam" }, "0.2").slice("/reports/overlap".length));
  assert.deepEqual([assigned.about, assigned.pins, assigned.stay], ["assigned", { v: "v-jam" }, "0.2"]);
  assert.deepEqual([tablesOf(scope), tablesOf(assigned)], [["tried"], ["assigned"]]);
});

test("rows beyond the paper are counted", () => {
  assert.deepEqual(printable([1, 2, 3], 2), { shown: [1, 2], left: 1 });
  assert.deepEqual(printable([], 2), { shown: [], left: 0 });
});

test("every parameter is printed, however deep, and what is not set says so", () => {
  assert.deepEqual(flattened({ weight_near: 0.5, bands: { watch: 20 }, list: [1, 2], none: null }), [
    ["weight near", "0.5"],
    ["bands: watch", "20"],
    ["list", "1, 2"],
    ["none", "not set"],
  ]);
});

test("each table's method is told once, under its own heading", () => {
  const pairs = { formula: "S", parameters: { a: 1 } };
  const overlap = {
    pairs: { method: pairs },
    villages: { method: { ...pairs, counted: "village" } },
    products: { method: { ...pairs, counted: "category" } },
    markets: { method: pairs },
  };
  assert.deepEqual(methods({ overlap, ideas: null }), [
    ["Pairs", [["formula", "S"]]],
    ["By village", [["counted", "village"]]],
    ["By product", [["counted", "category"]]],
  ]);
});
