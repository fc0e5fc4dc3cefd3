import assert from "node:assert/strict";
import { test } from "node:test";
import {
  boundsOf,
  extentOf,
  project,
  scaleLength,
  touches,
} from "../../main/resources/static/js/brochure/projection.js";
import { clockOf, dateOf, minutesOf, segmentsOf } from "../../main/resources/static/js/circuit/clock.js";

const DAY = {
  day: 1,
  depart: "09:00",
  lunch: { from: "11:30", to: "12:00" },
  stops: [
    { village_name: "Alm", attraction_name: "Bridge", arrive: "09:20", depart: "09:50", leg_minutes: 20 },
    { village_name: "Alm", attraction_name: "Shrine", arrive: "09:50", depart: "10:10", leg_minutes: 0 },
    {
      village_name: "Brook",
      attraction_name: null,
      arrive: "10:30",
      wait_minutes: 15,
      depart: "11:15",
      leg_minutes: 20.2,
    },
  ],
  end: { name: "Port", arrive: "12:25", leg_minutes: 40 },
};

test("clock times and minutes are each other's inverse", () => {
  for (let minutes = 0; minutes < 1440; minutes += 7) assert.equal(minutesOf(clockOf(minutes)), minutes);
});

test("the hours of a day go to driving, visiting, waiting and lunch without a gap or an overlap", () => {
  const segments = segmentsOf(DAY);
  assert.deepEqual(
    segments.map(({ kind }) => kind),
    ["drive", "visit", "visit", "drive", "wait", "visit", "drive", "lunch", "drive"],
  );
  for (let i = 1; i < segments.length; i++) assert.ok(Math.abs(segments[i].from - segments[i - 1].to) < 0.5);
  assert.equal(segments[0].from, minutesOf("09:00"));
  assert.equal(segments.at(-1).to, minutesOf("12:25"));
});

test("a hike holds its lunch", () => {
  const hike = { village_name: "Dell", attraction_name: "Ridge", arrive: "10:20", depart: "16:20", leg_minutes: 80 };
  const day = {
    depart: "09:00",
    lunch: { from: "12:00", to: "13:00" },
    stops: [hike],
    end: { name: "Port", arrive: "17:40", leg_minutes: 80 },
  };
  assert.deepEqual(
    segmentsOf(day).map(({ kind, from, to }) => [kind, to - from]),
    [
      ["drive", 80],
      ["visit", 100],
      ["lunch", 60],
      ["visit", 200],
      ["drive", 80],
    ],
  );
});

test("a day without a stop is its way alone", () => {
  const segments = segmentsOf({ depart: "09:00", stops: [], end: { name: "Port", arrive: "10:30", leg_minutes: 90 } });
  assert.deepEqual(segments, [{ kind: "drive", from: 540, to: 630, name: "to Port" }]);
});

test("dates go on over the end of a month, and what is no date is none", () => {
  assert.equal(dateOf("2027-06-30", 2).toISOString().slice(0, 10), "2027-07-01");
  for (const text of [null, "", "soon", "2027-02-30", "2027-6-1"]) assert.equal(dateOf(text, 1), null);
});

test("everything to be shown lies within the picture, whatever its shape", () => {
  let seed = 7;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  for (let round = 0; round < 100; round++) {
    const positions = Array.from({ length: 5 }, () => [19 + random() * 2, 39.5 + random() * 3]);
    const size = { width: 200 + random() * 600, height: 200 + random() * 600 };
    const extent = extentOf(positions, size);
    for (const position of positions) {
      const [x, y] = project(extent, position);
      assert.ok(x > 0 && x < size.width && y > 0 && y < size.height, `seed 7, round ${round}`);
    }
    const [west, south, east, north] = boundsOf(extent);
    assert.deepEqual(
      project(extent, [west, north]).map(value => Math.abs(Math.round(value))),
      [0, 0],
    );
    assert.ok(touches([west, south, east, north], positions));
    assert.ok(scaleLength(extent).pixels <= size.width / 4 || scaleLength(extent).km === 1);
  }
});

test("north is up and east is right", () => {
  const extent = extentOf(
    [
      [19, 40],
      [20, 41],
    ],
    { width: 100, height: 100 },
  );
  const [x, y] = project(extent, [19, 40]);
  const [right, up] = project(extent, [20, 41]);
  assert.ok(right > x && up < y);
});
