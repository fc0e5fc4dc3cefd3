import assert from "node:assert/strict";
import test from "node:test";
import { createStore } from "../../main/resources/static/js/store.js";
import { bandColours, bandsOf, nameOf, onMap, placesInBands } from "../../main/resources/static/js/travel/bands.js";
import { curveOf, minuteTicks, nearestOf, within } from "../../main/resources/static/js/travel/curve.js";
import {
  accessQuery,
  conditionWords,
  DEFAULT_CONDITIONS,
  formatTravel,
  parseTravel,
  reachQuery,
  readMinutes,
} from "../../main/resources/static/js/travel/query.js";
import { followReach } from "../../main/resources/static/js/travel/reach.js";
import { reachSigns } from "../../main/resources/static/js/travel/signs.js";
import { travelAtStart } from "../../main/resources/static/js/travel/start.js";

const square = size => [
  [
    [-size, -size],
    [size, -size],
    [size, size],
    [-size, size],
    [-size, -size],
  ],
];
const areas = [120, 30, 60].map(minutes => ({
  geometry: { type: "Polygon", coordinates: square(minutes) },
  properties: { minutes },
}));

test("a link brings back the question, the conditions and the point", () => {
  for (const hash of [
    "",
    "show=around&by=foot&month=1&at=19.82,41.33&minutes=15,45&go=to",
    "by=van&way=from&size=50000",
    "surface=1&indices=1",
    "show=what-if&month=12&scenario=scenario-1",
    "show=what-if&scenario=scenario-1&effect=swipe",
  ])
    assert.equal(formatTravel(parseTravel(`#tab=travel&${hash}`)), hash);
});

test("a link with values that cannot be is read as if it had none", () => {
  const read = parseTravel("#show=moon&by=rocket&month=13&way=up&size=-4&at=999,1");
  assert.deepEqual(read.conditions, { ...DEFAULT_CONDITIONS });
  assert.equal(read.travelView, "cities");
  assert.equal(parseTravel("#effect=none").effectShown, "difference");
  assert.equal(read.reach.lon, null);
  assert.equal(parseTravel("#at=19.8").reach.lon, null);
  assert.equal(parseTravel("#at=").reach.lon, null);
});

test("minutes are read with commas, spaces or both, and sorted", () => {
  assert.deepEqual(readMinutes("60, 30 120").minutes, [30, 60, 120]);
  assert.deepEqual(readMinutes(" 12.5 ").minutes, [12.5]);
});

test("minutes that the service would refuse are refused before it is asked", () => {
  for (const text of ["", "0", "-5", "601", "30,30", "thirty", "1,2,3,4,5,6,7,8,9", "30,,60x", "NaN", "1e2"])
    assert.match(readMinutes(text).problem ?? "", /different numbers/, text);
});

test("conditions are told in words and asked as parameters", () => {
  const conditions = { profile: "foot", month: "1", direction: "from", minPopulation: "50000" };
  assert.equal(conditionWords(conditions), "on foot, in January");
  assert.equal(conditionWords(DEFAULT_CONDITIONS), "by car");
  assert.deepEqual(accessQuery("p", conditions), {
    programme: "p",
    profile: "foot",
    month: "1",
    direction: "from",
    min_population: "50000",
  });
  const reach = { lon: 19.8, lat: 41.3, minutes: "60 30", direction: "to" };
  assert.equal(reachQuery(reach, conditions).minutes, "30,60");
  assert.equal(reachQuery({ ...reach, lon: null }, conditions), null);
  assert.equal(reachQuery({ ...reach, minutes: "soon" }, conditions), null);
});

test("polygons that nest become bands beside each other, nearest first", () => {
  const bands = bandsOf(areas);
  assert.deepEqual(
    bands.map(({ from, to }) => [from, to]),
    [
      [0, 30],
      [30, 60],
      [60, 120],
    ],
  );
  assert.deepEqual(bands[1].rings, [...square(60), ...square(30)]);
  assert.deepEqual(bands[0].rings, square(30));
  assert.equal(new Set(bands.map(({ colour }) => colour)).size, 3);
  for (let count = 1; count <= 8; count++) assert.equal(new Set(bandColours(count)).size, count);
});

test("each village is in one band, at its end still, and beyond the last in none", () => {
  const villages = ["a", "b", "c", "d", "e", "f"].map(id => ({ id }));
  const placed = placesInBands(bandsOf(areas), villages, [60, 0, 30, 30.01, null, 121]);
  assert.deepEqual(
    placed.map(band => band.villages.map(({ id }) => id)),
    [["b", "c"], ["d", "a"], []],
  );
});

test("only villages on the map of the roads, or a walk from it, are asked about", () => {
  const porto = [-8.78, 40.98, -8.36, 41.4];
  assert.ok(onMap({ lon: -8.6, lat: 41.15 }, porto));
  assert.ok(onMap({ lon: -8.26, lat: 41.45 }, porto), "9 km outside");
  assert.ok(!onMap({ lon: -8.2, lat: 41.15 }, porto));
  assert.ok(!onMap({ lon: 20.2, lat: 40.1 }, porto));
});

const PORTO = { state: "ready", extent: [-8.78, 40.98, -8.36, 41.4] };

/** The areas around a point of Porto, drawn for villages, with a service that answers matrices so. */
async function around(villages, matrixUnder) {
  const asked = [];
  const store = createStore({
    ...travelAtStart("#tab=travel&show=around&at=-8.6,41.15&minutes=30,60,120"),
    tab: "travel",
    network: PORTO,
    programme: "p",
    villages,
    villagesOf: "p",
  });
  followReach(store, {
    isochrones: async () => ({ features: areas, access_m: 0, access_minutes: 0 }),
    matrixUnder: async question => {
      asked.push(question);
      return matrixUnder(question);
    },
  });
  await new Promise(done => setTimeout(done, 0));
  return { asked, ...store.get() };
}

test("areas are drawn where no village lies on the map, and none is asked about", async () => {
  for (const villages of [[], [{ id: "far", lon: 20.2, lat: 40.1 }]]) {
    const { reachAreas, reachProblem, asked } = await around(villages, () => assert.fail());
    assert.equal(reachAreas.bands.length, 3);
    assert.equal(reachProblem, null);
    assert.deepEqual(asked, []);
  }
});

test("areas stay when the minutes of the villages cannot be had, which is said", async () => {
  const { reachAreas, reachProblem, reachBusy } = await around([{ id: "a", lon: -8.6, lat: 41.2 }], () => {
    throw new Error("busy");
  });
  assert.equal(reachAreas.bands.length, 3);
  assert.equal(reachProblem.message, "busy");
  assert.equal(reachBusy, false);
});

test("a place with no name near is told by its degrees, west and south in words", () => {
  assert.equal(nameOf({ lon: -8.6, lat: 41.15 }, []), "41.1500° N, 8.6000° W");
  assert.equal(nameOf({ lon: 8.6, lat: -1.5 }, []), "1.5000° S, 8.6000° E");
});

test("villages around a point wear the colour of their band, others a ring or a cross", () => {
  const villages = ["a", "b", "c"].map(id => ({ id }));
  const bands = bandsOf(areas);
  const signs = reachSigns({ bands, query: { direction: "to" }, villages: { villages, minutes: [45, 200, null] } });
  assert.equal(signs.get("a").colour, bands[1].colour);
  assert.equal(signs.get("b").shape, "ring");
  assert.match(signs.get("c").words, /no road to the point/);
  assert.equal(reachSigns({ bands, query: {}, villages: null }), null);
});

test("a point is called by the place it is at or near, or by its coordinates", () => {
  const places = [{ name: "Theth", lon: 19.77, lat: 42.39 }];
  assert.equal(nameOf({ lon: 19.77, lat: 42.3905 }, places), "Theth");
  assert.equal(nameOf({ lon: 19.78, lat: 42.39 }, places), "near Theth");
  assert.equal(nameOf({ lon: 20, lat: 42 }, places), "42.0000° N, 20.0000° E");
  assert.match(nameOf({ lon: 20, lat: 42 }, []), /° N/);
});

test("the curve counts villages in the order of their minutes and leaves out those without a road", () => {
  const row = (village, minutes) => ({ village, name: village, nearest_city: minutes && { name: "C", minutes } });
  const curve = curveOf([row("b", 50), row("a", 20), row("x", null), row("c", 90)]);
  assert.deepEqual(
    curve.map(({ id, rank }) => [id, rank]),
    [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ],
  );
  assert.equal(within(curve, 50), 2);
  assert.equal(nearestOf(curve, 60).id, "b");
  assert.equal(nearestOf([], 60), null);
});

test("the axis ends at or after the longest time in few even steps", () => {
  for (const longest of [1, 29, 30, 61, 154, 600, 4000]) {
    const ticks = minuteTicks(longest);
    assert.ok(ticks.at(-1) >= longest && ticks.length <= 8 && ticks[0] === 0, String(longest));
  }
});
