import assert from "node:assert/strict";
import test from "node:test";
import { dividerAfter } from "../../main/resources/static/js/layers/swipe.js";
import {
  changeOf,
  changeWords,
  draftOf,
  EMPTY_EDIT,
  editOf,
  matchedWords,
  placeOf,
  requestOf,
  shapeOf,
} from "../../main/resources/static/js/travel/draft.js";
import {
  DIFFERENCES,
  differenceClass,
  differenceWords,
  effectSigns,
  summaryWords,
} from "../../main/resources/static/js/travel/effect.js";
import {
  choicesOf,
  examplesOf,
  nearestRoad,
  partOf,
  roadsOf,
  roadWords,
} from "../../main/resources/static/js/travel/roads.js";
import { hullAround, kmOf, readPositions, writePositions } from "../../main/resources/static/js/travel/shape.js";
import { cellKm, cellsByClass } from "../../main/resources/static/js/travel/surface.js";

const road = (coordinates, properties) => ({ geometry: { type: "LineString", coordinates }, properties });
const pass = road(
  [
    [19.5, 40.2],
    [19.55, 40.22],
    [19.6, 40.18],
  ],
  {
    ref: "SH8",
    name: "Qafa e Llogarasë–Palasë",
    class: "primary",
    surface: "asphalt",
  },
);
const track = road(
  [
    [20, 41],
    [20.1, 41],
  ],
  { ref: null, name: null, class: "track", surface: "gravel" },
);

test("a change says which roads, or it is not one", () => {
  assert.equal(changeOf(EMPTY_EDIT).problem.field, "ref");
  assert.deepEqual(changeOf({ ...EMPTY_EDIT, ref: "SH8" }).change, { type: "close", ref: "SH8" });
  assert.equal(changeOf({ ...EMPTY_EDIT, type: "new_road", ref: "SH8" }).problem.field, "line");
});

test("speed is sent as km/h or as a factor, never as both, and not with a closure", () => {
  const speed = { ...EMPTY_EDIT, type: "speed", class: "track", kmh: 40, factor: 2 };
  assert.deepEqual(changeOf(speed).change, { type: "speed", class: "track", kmh: 40 });
  assert.deepEqual(changeOf({ ...speed, speedBy: "factor" }).change, { type: "speed", class: "track", factor: 2 });
  assert.equal("kmh" in changeOf({ ...speed, type: "close" }).change, false);
});

test("all twelve months are no months", () => {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  assert.equal("months" in changeOf({ ...EMPTY_EDIT, ref: "A1", months }).change, false);
  assert.deepEqual(changeOf({ ...EMPTY_EDIT, ref: "A1", months: [2, 12, 1] }).change.months, [1, 2, 12]);
});

test("an area is closed and a line is left open, and both are drawn again from what was sent", () => {
  const points = [
    [0, 0],
    [1, 0],
    [0, 1],
  ];
  const area = changeOf({ ...EMPTY_EDIT, area: points }).change;
  assert.deepEqual(area.area.coordinates[0].at(0), area.area.coordinates[0].at(-1));
  assert.deepEqual(shapeOf(area), { kind: "area", points });
  const built = changeOf({ ...EMPTY_EDIT, type: "new_road", line: points }).change;
  assert.deepEqual(shapeOf(built), { kind: "line", points });
  assert.equal("kmh" in built, false);
  assert.equal(shapeOf({ type: "close", ref: "A1" }), null);
});

test("a change that is taken into the form and out again is the same, also in what the form does not show", () => {
  const area = {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [0, 1],
        [0, 0],
      ],
    ],
  };
  const line = {
    type: "LineString",
    coordinates: [
      [0, 0],
      [0, 1],
    ],
  };
  const changes = [
    { type: "close", ref: "SH8", months: [1, 2, 12] },
    { type: "close", area },
    { type: "open", ref: "SH8", kmh: 40 },
    { type: "speed", class: "track", surface: "gravel", factor: 0.5 },
    { type: "speed", ref: "A1", area, kmh: 37 },
    { type: "new_road", line, class: "track", join_m: 100 },
    { type: "new_road", line, class: "primary", kmh: 80, join_m: 200, one_way: true, ref: "N1", surface: "asphalt" },
  ];
  for (const change of changes) assert.deepEqual(changeOf(editOf(change, 3)).change, change);
  assert.equal(editOf(changes[0], 3).at, 3);
});

test("a change whose area the form cannot show is not taken into it", () => {
  const ring = [
    [0, 0],
    [1, 0],
    [0, 1],
    [0, 0],
  ];
  assert.equal(editOf({ type: "close", area: { type: "MultiPolygon", coordinates: [[ring]] } }, 0), null);
  assert.equal(editOf({ type: "close", area: { type: "Polygon", coordinates: [ring, ring] } }, 0), null);
});

test("changes are told in words", () => {
  assert.equal(changeWords({ type: "close", ref: "SH8", months: [12, 1, 2] }), "Close SH8, Dec–Feb");
  assert.equal(
    changeWords({ type: "speed", surface: "gravel,unpaved", factor: 1.5 }),
    "1.5 times as fast on all gravel or unpaved roads",
  );
  assert.match(changeWords({ type: "open", area: {} }), /Open all roads inside the drawn area/);
  assert.match(
    changeWords({
      type: "new_road",
      line: [
        [0, 0],
        [0, 1],
      ],
      class: "secondary",
      kmh: 60,
    }),
    /secondary road of 111\.2 km, 60 km\/h/,
  );
});

test("what a change took hold of is told, and a dead end is called one", () => {
  const held = { sections: 2, km: 3.1, refs: ["SH8"], names: ["A", "B", "C", "D"] };
  assert.equal(matchedWords(held), "3.1 km in 2 sections of SH8: A, B, C and 1 more.");
  assert.match(matchedWords({ ...held, joints: [{ road: "SH8", gap_m: 12.4 }] }), /dead end/);
  assert.match(
    matchedWords({
      ...held,
      joints: [
        { road: "SH8", gap_m: 1 },
        { road: "", gap_m: 2 },
      ],
    }),
    /SH8 \(1 m off\) and a road 2 m off/,
  );
});

test("a draft is sent without what the service added, and a problem's field leads back to its change", () => {
  const kept = { name: "A", changes: [{ type: "close", ref: "SH8", matched: {} }] };
  assert.deepEqual(requestOf(draftOf(kept), "p"), {
    name: "A",
    programme: "p",
    changes: [{ type: "close", ref: "SH8" }],
  });
  assert.deepEqual(placeOf("changes[2].ref"), { index: 2, member: "ref" });
  assert.deepEqual(placeOf("changes[0]"), { index: 0, member: null });
  assert.deepEqual(placeOf("name"), { index: null, member: "name" });
});

test("the nearest road within reach is found, by its line and not only its bends", () => {
  assert.equal(nearestRoad([pass, track], { lon: 20.05, lat: 41.001 }, 0.5), track);
  assert.equal(nearestRoad([pass, track], { lon: 20.05, lat: 41.1 }, 0.5), null);
  assert.equal(nearestRoad([], { lon: 20, lat: 41 }, 10), null);
});

test("an area around a part of a road holds all its positions and does not cross itself", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const points = Array.from({ length: 6 }, (_, i) => [
      20 + Math.sin(seed * 7 + i * 3) / 50,
      41 + Math.cos(seed * 5 + i) / 50,
    ]);
    const hull = hullAround(points, 0.2);
    const turns = hull.map((corner, i) => {
      const [next, after] = [hull[(i + 1) % hull.length], hull[(i + 2) % hull.length]];
      return (next[0] - corner[0]) * (after[1] - corner[1]) - (next[1] - corner[1]) * (after[0] - corner[0]);
    });
    assert.ok(
      turns.every(turn => turn > 0),
      `seed ${seed}`,
    );
    for (const [x, y] of points)
      assert.ok(
        hull.every(([ax, ay], i) => {
          const [bx, by] = hull[(i + 1) % hull.length];
          return (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0;
        }),
        `seed ${seed}`,
      );
  }
});

test("a part of a road is chosen by its place, number and class", () => {
  const part = partOf(pass);
  assert.equal(part.ref, "SH8");
  assert.equal(part.class, "primary");
  assert.ok(part.area.length >= 4);
  assert.equal(roadWords(track.properties), "a road without name (track, gravel)");
});

test("choices are those of the map: numbers in order, classes from the highest, surfaces", () => {
  const more = road(
    [
      [0, 0],
      [1, 1],
    ],
    { ref: "A1;SH20", name: "x", class: "motorway", surface: "asphalt" },
  );
  const { refs, classes, surfaces } = choicesOf([pass, track, more]);
  assert.deepEqual(
    refs.map(({ id }) => id),
    ["A1", "SH8", "SH20"],
  );
  assert.deepEqual(classes, ["motorway", "primary", "track"]);
  assert.deepEqual(surfaces, ["asphalt", "gravel"]);
});

test("examples are made of roads that are there", () => {
  assert.deepEqual(examplesOf([]), []);
  const names = examplesOf([pass, track]).map(({ name }) => name);
  assert.equal(names.length, 2);
  assert.match(names[0], /Llogara/);
  assert.equal(examplesOf([track]).length, 1);
});

test("positions are read as written, and what is none is refused", () => {
  const { points } = readPositions("19.80 42.30; 19.85, 42.35", 2);
  assert.deepEqual(points, [
    [19.8, 42.3],
    [19.85, 42.35],
  ]);
  assert.deepEqual(readPositions(writePositions(points), 2).points, points);
  for (const text of ["", "19.8 42.3", "19.8 x; 1 2", "200 10; 1 2", "1 2 3; 4 5", "; ;"])
    assert.ok(readPositions(text, 2).problem, text);
  assert.ok(
    Math.abs(
      kmOf([
        [0, 0],
        [1, 0],
      ]) - 111.195,
    ) < 0.001,
  );
});

test("every difference has a class: gains are blue, losses red, and none between is neutral", () => {
  assert.equal(differenceClass(null), null);
  assert.equal(differenceClass(-45), DIFFERENCES[0]);
  assert.equal(differenceClass(-30), DIFFERENCES[0]);
  assert.equal(differenceClass(-1), DIFFERENCES[2]);
  assert.equal(differenceClass(0), DIFFERENCES[3]);
  assert.equal(differenceClass(0.99), DIFFERENCES[3]);
  assert.equal(differenceClass(1), DIFFERENCES[4]);
  assert.equal(differenceClass(30), DIFFERENCES.at(-1));
  assert.equal(differenceWords(0), "the same");
  assert.match(differenceWords(-65), /1.h.05.min less/);
});

test("villages that are cut off or reached for the first time have signs of their own", () => {
  const side = minutes => ({ minutes, city_name: "C" });
  const rows = [
    { village: "a", status: "cut_off", difference_minutes: null, before: side(20), after: side(null) },
    { village: "b", status: "newly_reachable", difference_minutes: null, before: side(null), after: side(20) },
    { village: "c", status: "ok", difference_minutes: -12, before: side(32), after: side(20) },
  ];
  const signs = effectSigns(rows, "difference");
  assert.deepEqual(
    ["a", "b", "c"].map(id => signs.get(id).shape),
    ["cross", "triangle", "circle"],
  );
  assert.equal(effectSigns(rows, "before").get("b").shape, "cross");
  assert.match(effectSigns(rows, "after").get("c").words, /20.min to C/);
});

test("the summary says when none of the changes holds", () => {
  const summary = {
    villages: 9,
    gaining: 2,
    losing: 1,
    unchanged: 5,
    newly_reachable: 1,
    cut_off: 0,
    mean_difference_minutes: -3,
    mean_before_minutes: 40,
    mean_after_minutes: 37,
  };
  assert.match(summaryWords({ summary, changes: 1, changes_that_hold: 0 })[0], /None of its changes holds/);
  const lines = summaryWords({ summary, changes: 2, changes_that_hold: 1 });
  assert.match(
    lines[0],
    /Of 9: 2 villages gain time, 1 village loses time, 1 village reached for the first time; 5 as before/,
  );
  assert.match(lines.at(-1), /1 of 2 changes hold/);
});

test("cells are as small as the map can draw, and grow with the network", () => {
  const albania = cellKm([19.37, 39.65, 21.06, 42.59]);
  assert.ok(albania >= 2 && albania <= 5, String(albania));
  assert.ok(cellKm([5, 45, 17, 55]) > albania);
  assert.equal(cellKm([-180, -80, 180, 80]), 100);
  const cell = minutes => ({ geometry: { coordinates: [[[0, 0]]] }, properties: { minutes } });
  assert.deepEqual(
    cellsByClass([cell(10), cell(20), cell(100)]).map(({ rings }) => rings.length),
    [2, 1],
  );
});

test("roads of a change are those that meet all that it says, unless an area says where", () => {
  const roads = [pass, track];
  assert.deepEqual(roadsOf({ ref: "sh 8" }, roads), [pass]);
  assert.deepEqual(roadsOf({ class: "track,primary", surface: "gravel" }, roads), [track]);
  assert.deepEqual(roadsOf({ ref: "SH8", area: {} }, roads), []);
  assert.deepEqual(roadsOf({ ref: "", class: "", surface: "", area: null }, roads), []);
  assert.deepEqual(roadsOf({ class: "track,primary" }, roads, 1), []);
});

test("a divider moves by keys and stays on the map", () => {
  assert.equal(dividerAfter(50, "ArrowLeft"), 48);
  assert.equal(dividerAfter(50, "PageUp"), 60);
  assert.equal(dividerAfter(99, "ArrowRight"), 100);
  assert.equal(dividerAfter(7, "Home"), 0);
  assert.equal(dividerAfter(7, "End"), 100);
  assert.equal(dividerAfter(7, "a"), null);
});
