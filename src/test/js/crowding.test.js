import assert from "node:assert/strict";
import { test } from "node:test";
import { isComplete, requestOf } from "../../main/resources/static/js/crowding/follow.js";
import { CROWDING, crowdingClass, HEAT_KM, heatSteps, surface } from "../../main/resources/static/js/crowding/heat.js";
import { adjusted, atLeast, chanceByProduct, countsOf } from "../../main/resources/static/js/crowding/null-model.js";
import {
  askOf,
  DEFAULT_QUERY,
  downloadParts,
  formatAnalysis,
  parseAnalysis,
  sourcesOf,
} from "../../main/resources/static/js/crowding/query.js";
import {
  concentration,
  effectiveProducts,
  huffShares,
  kmApart,
  locationQuotients,
  makersAlike,
  rivalSum,
  sameShares,
} from "../../main/resources/static/js/crowding/sums.js";
import { assignedCrowding, assignmentOf } from "../../main/resources/static/js/crowding/view.js";
import { joined } from "../../main/resources/static/js/hash.js";

const close = (a, b) => assert.ok(Math.abs(a - b) < 1e-9, `${a} is not ${b}`);

test("a link carries view, filters, row and candidates there and back", () => {
  const state = {
    overlapView: "products",
    overlapQuery: { ...DEFAULT_QUERY, within_minutes: "45", min_severity: "", category: "wine", village: "al-gurras" },
    overlapRow: "mixed-wine",
    heat: true,
    tries: [null, null],
    pins: {},
    stay: "",
  };
  assert.deepEqual(parseAnalysis(`#${formatAnalysis(state)}`), state);
  const first = { village: "al-lin", category: "jam", variety: "fig; sweet" };
  const tried = { ...state, overlapView: "what-if", overlapRow: null, tries: [first, { ...first, variety: "" }] };
  assert.deepEqual(parseAnalysis(`#${formatAnalysis(tried)}`), tried);
  const more = { ...first, months: "12 1 2", sales: "500", to: "al-tirane@12=0.6; elsewhere=0.4" };
  const both = { ...tried, tries: [more, { ...first, months: "6" }] };
  assert.deepEqual(parseAnalysis(`#${formatAnalysis(both)}`), both);
  const assigned = {
    ...tried,
    overlapView: "assignment",
    tries: [null, null],
    pins: { a: "jam", b: "b-wine" },
    stay: "2",
  };
  assert.deepEqual(parseAnalysis(`#${formatAnalysis(assigned)}`), assigned);
});

test("a candidate is asked about with what is known of it", () => {
  const candidate = { village: "v", category: "jam", variety: "", months: "12 1, 2", sales: "500", to: " c=1 " };
  assert.deepEqual(requestOf(candidate, { within_minutes: "" }), {
    village: "v",
    category: "jam",
    months: [12, 1, 2],
    yearly_sales_eur: 500,
    sales_by_city: "c=1",
  });
});

test("only markets are asked for by season", () => {
  const query = { ...DEFAULT_QUERY, by: "season" };
  assert.equal(askOf("markets", "p", query).by, "season");
  assert.equal(askOf("pairs", "p", query).by, "");
});

test("a view as it begins adds nothing to the link, and nonsense opens the pairs", () => {
  assert.equal(formatAnalysis(parseAnalysis("")), "");
  assert.equal(parseAnalysis("#view=nonsense").overlapView, "pairs");
  assert.equal(joined("#tab=overlap", ""), "#tab=overlap");
  assert.equal(joined("", "view=villages"), "#view=villages");
});

test("chance is asked apart only where filters leave villages out", () => {
  assert.ok(!sourcesOf("pairs", DEFAULT_QUERY).includes("chance"));
  assert.ok(sourcesOf("pairs", { ...DEFAULT_QUERY, city: "al-tirane" }).includes("chance"));
  assert.equal(sourcesOf("markets", DEFAULT_QUERY)[0], "markets");
  assert.deepEqual(sourcesOf("what-if", DEFAULT_QUERY), ["villages"]);
});

test("a download comes in as many parts as it needs and misses no row", () => {
  assert.deepEqual(downloadParts(24, 10000), [{ offset: 0, from: 1, to: 24 }]);
  assert.deepEqual(
    downloadParts(20001, 10000).map(({ from, to }) => [from, to]),
    [
      [1, 10000],
      [10001, 20000],
      [20001, 20001],
    ],
  );
});

test("the exact p is that of the documents: two of two neighbours where two of five others make it", () => {
  close(atLeast({ found: 2, all: 5, makers: 2, drawn: 2 }), 0.1);
  close(atLeast({ found: 0, all: 5, makers: 2, drawn: 2 }), 1);
  close(atLeast({ found: 1, all: 98, makers: 1, drawn: 15 }), 15 / 98);
  const chance = { neighbours: 2, neighbours_alike: 2, expected_alike: 0.8, p: 0.1 };
  assert.deepEqual(countsOf(chance, 6), { found: 2, all: 5, makers: 2, drawn: 2 });
  assert.equal(countsOf({ ...chance, p: 0.2 }, 6), null);
});

test("q is the least of tests times p over rank from there on", () => {
  const all = [0.01, 0.04, 0.03, 0.2, null];
  assert.deepEqual(adjusted(0.01, all), { rank: 1, tests: 4, q: 0.04, at: 1, pAt: 0.01 });
  const second = adjusted(0.03, all);
  assert.equal(second.rank, 2);
  assert.equal(second.at, 3);
  close(second.q, (4 * 0.04) / 3);
});

test("figures beside chance are found by their product", () => {
  const chance = { p: 0.5 };
  const figures = chanceByProduct([{ crowded_products: [{ product: "a", against_chance: chance }] }, {}]);
  assert.equal(figures.get("a"), chance);
  assert.equal(figures.size, 1);
});

test("Huff's shares are those of the worked example: 0.5 and 0.2 in common", () => {
  const huff = { exponent: 2, floor_minutes: 1, market_limit_minutes: 180 };
  const cities = [
    { id: "port", name: "Port", population: 40000, a: 20, b: 10 },
    { id: "town", name: "Town", population: 10000, a: 10, b: 10 },
    { id: "far", name: "Far", population: 10000, a: 181, b: null },
  ];
  const { rows, shared } = huffShares(cities, huff);
  assert.deepEqual(
    rows.map(({ id }) => id),
    ["port", "town"],
  );
  close(rows[0].shareA, 0.5);
  close(rows[0].shareB, 0.8);
  close(shared, 0.7);
  const pair = { shared_market: 0.7, market_shares: [{ city: "port", share_a: 0.5, share_b: 0.8 }] };
  assert.ok(sameShares({ rows, shared }, pair));
  assert.ok(!sameShares({ rows, shared }, { ...pair, shared_market: 0.71 }));
});

test("crowding adds up S/100, worst first", () => {
  const { rows, sum } = rivalSum([{ severity: 20 }, { severity: 60 }]);
  assert.deepEqual(
    rows.map(({ adds }) => adds),
    [0.6, 0.2],
  );
  close(sum, 0.8);
});

test("four villages of which two make honey, one raki and one silk offer 2.83 products", () => {
  const made = ["honey", "honey", "raki", "silk"].map((category, index) => ({ village: `v${index}`, category }));
  const { effective, all } = effectiveProducts(new Set(["v0", "v1", "v2", "v3"]), [...made, made[0]]);
  assert.equal(all, 4);
  assert.equal(effective.toFixed(2), "2.83");
  assert.equal(effectiveProducts(new Set(["x"]), made), null);
});

test("a location quotient is the share here over the share in all", () => {
  const villages = [
    { id: "a", region: "North" },
    { id: "b", region: "South" },
  ];
  const product = (village, category) => ({ village, category });
  const products = [product("a", "wine"), product("b", "wine"), product("b", "jam"), product("b", "jam")];
  const [north, south] = locationQuotients("wine", products, villages);
  assert.deepEqual([north.region, north.quotient], ["North", 2]);
  close(south.quotient, 2 / 3);
});

test("a single seller has an index of 1, like sellers 1 over their number", () => {
  const seller = share => ({ share, yearly_sales_eur: null });
  close(concentration({ sold_by: [seller(0.3)], weights: "equal" }).hhi, 1);
  close(concentration({ sold_by: [seller(0.2), seller(0.2)], weights: "equal" }).effective, 2);
  const sales = [
    { share: 0.5, yearly_sales_eur: 100 },
    { share: 0.5, yearly_sales_eur: 300 },
  ];
  close(concentration({ sold_by: sales, weights: "sales" }).hhi, 0.0625 + 0.5625);
  assert.equal(concentration({ sold_by: [seller(0)], weights: "equal" }), null);
});

test("makers without neighbours have no share to average", () => {
  const village = (name, neighbours, alike) => ({
    village_name: name,
    crowded_products: [{ category: "wine", against_chance: { neighbours, neighbours_alike: alike } }],
  });
  const { rows, mean } = makersAlike("wine", [village("A", 4, 2), village("B", 0, 0), village("C", 2, 2)]);
  assert.equal(rows.length, 2);
  close(mean, 0.75);
});

test("the surface of crowding adds up to what the villages suffer", () => {
  const places = [
    { lon: 20, lat: 41, amount: 2 },
    { lon: 20.6, lat: 41.4, amount: 1 },
    { lon: 21, lat: 41, amount: null },
  ];
  const { west, east, columns, rows, values, north, south } = surface(places, 200);
  assert.ok(west < 20 && east > 20.6 && south < 41 && north > 41.4);
  const y = lat => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  const height = (y(north) - y(south)) / rows;
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    const lat = (Math.atan(Math.exp(y(north) - (row + 0.5) * height)) * 360) / Math.PI - 90;
    const km = 111.32 * Math.cos((lat * Math.PI) / 180);
    const area = (((east - west) / columns) * km * ((height * 180) / Math.PI) * km) / 100;
    for (let column = 0; column < columns; column++) sum += values[row * columns + column] * area;
  }
  assert.ok(Math.abs(sum - 3) < 0.05, `${sum} of 3`);
  const peak = 300 / (Math.PI * HEAT_KM ** 2);
  assert.ok(Math.max(...values) <= 2.01 * peak + 1e-9);
  assert.equal(surface([{ lon: 20, lat: 41, amount: 0 }]), null);
});

test("the steps of the surface are round numbers that reach the highest value", () => {
  assert.deepEqual(
    heatSteps(2.3).map(({ from }) => from),
    [0.05, 0.5, 1, 1.5, 2],
  );
  assert.deepEqual(heatSteps(0), []);
});

test("signs grow with crowding, and none stays without", () => {
  assert.equal(crowdingClass(4).label, "4 and more");
  assert.equal(crowdingClass(0), null);
  assert.equal(crowdingClass(null), null);
  assert.ok(CROWDING.every(({ size }, index) => index === 0 || size < CROWDING[index - 1].size));
});

test("a candidate is asked about once village and product are known, and only what is known is sent", () => {
  assert.ok(!isComplete(null));
  assert.ok(!isComplete({ village: "a", category: "" }));
  const candidate = { village: "a", category: "jam", variety: " " };
  assert.ok(isComplete(candidate));
  assert.deepEqual(requestOf(candidate, { within_minutes: "" }), { village: "a", category: "jam" });
  assert.deepEqual(requestOf({ ...candidate, variety: "fig" }, { within_minutes: "45" }), {
    village: "a",
    category: "jam",
    variety: "fig",
    within_minutes: 45,
  });
});

test("a degree of latitude is 111 km, whichever way", () => {
  const [a, b] = [
    { lon: 20, lat: 41 },
    { lon: 20, lat: 42 },
  ];
  assert.ok(Math.abs(kmApart(a, b) - 111.2) < 0.1);
  assert.equal(kmApart(a, b), kmApart(b, a));
  assert.equal(kmApart(a, a), 0);
});

test("products on sale in other months share less of a market, and none without a month in common", () => {
  const huff = { exponent: 2, floor_minutes: 1, market_limit_minutes: 180 };
  const city = { id: "port", name: "Port", population: 40000, a: 20, b: 10 };
  const shared = (a, b) => huffShares([city], huff, { a, b }).shared;
  close(shared([11, 12, 1], [1, 2, 3]), 1 / 3);
  close(shared([6], [6, 7, 8, 9]), 1 / 4);
  close(shared([1], [7]), 0);
});

test("an assignment is asked with what was said, and nothing else", () => {
  assert.deepEqual(assignmentOf({ programme: "p", within: "", stay: "", pins: {} }), { programme: "p" });
  assert.deepEqual(assignmentOf({ programme: "p", within: "45", stay: "0", pins: { a: "jam" } }), {
    programme: "p",
    within_minutes: 45,
    stay_weight: 0,
    pins: { a: "jam" },
  });
});

test("the map tells crowding today and as proposed", () => {
  const rows = assignedCrowding({ villages: [{ village: "a", crowding_today: 1.5, crowding_best: 0.25 }] });
  assert.equal(rows.get("a").full_rival_equivalents, 0.25);
  assert.equal(rows.get("a").words, "1.50 full rivals today, 0.25 as proposed");
  assert.equal(assignedCrowding(null).size, 0);
});
