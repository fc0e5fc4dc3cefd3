import assert from "node:assert/strict";
import { test } from "node:test";
import { portfolioSigns } from "../../main/resources/static/js/circuit/portfolio.js";
import {
  circuitRequest,
  fieldOf,
  PATIENCE_MS,
  planOf,
  pointOf,
  portfolioRequest,
  shareOfBound,
  spotsOf,
  themesOf,
} from "../../main/resources/static/js/circuit/request.js";
import { declutter, labelBox } from "../../main/resources/static/js/declutter.js";
import { formatHash, parseHash } from "../../main/resources/static/js/hash.js";
import { circuitColour } from "../../main/resources/static/js/scales.js";
import { createStore } from "../../main/resources/static/js/store.js";

test("a link carries the state there and back", () => {
  const state = { tab: "overlap", programme: "al-100-villages", village: "al-theth", circuit: null, portfolio: null };
  assert.deepEqual(parseHash(formatHash(state)), state);
  assert.equal(formatHash({ tab: "villages", village: null }), "");
});

test("a shared circuit opens its own report, and nonsense opens the first", () => {
  assert.equal(parseHash("#circuit=abc").tab, "circuit");
  assert.equal(parseHash("#tab=nonsense").tab, "villages");
  assert.equal(parseHash("").village, null);
});

test("the store tells a watcher of its own keys only, and only of changes", () => {
  const store = createStore({ a: 1, b: 1 });
  const seen = [];
  const stop = store.watch(["a"], ({ a }) => seen.push(a));
  store.set({ b: 2 });
  store.set({ a: 1 });
  store.set({ a: 2 });
  stop();
  store.set({ a: 3 });
  assert.deepEqual(seen, [1, 2]);
});

test("the form becomes the request that the service reads", () => {
  const values = {
    programme: "p",
    start: "al-tirane",
    end: "",
    days: "3",
    hours: "8.5",
    month: "6",
    themes: { coast: "2" },
    must: [{ id: "al-theth" }],
    avoid: [],
  };
  assert.deepEqual(circuitRequest(values), {
    programme: "p",
    pace: "usual",
    start: "al-tirane",
    days: 3,
    hours_per_day: 8.5,
    month: 6,
    profile: "car",
    themes: { coast: 2 },
    must: ["al-theth"],
    avoid: [],
    seed: 1,
    milliseconds: PATIENCE_MS,
  });
  assert.equal(circuitRequest({ ...values, end: "al-vlore" }).end, "al-vlore");
  assert.deepEqual(circuitRequest({ ...values, end: "@", endAt: "19.7 41.4" }).end, [19.7, 41.4]);
  const asked = circuitRequest({
    ...values,
    pins: [
      { id: "al-lin", name: "Lin", day: "2", position: "" },
      { id: "al-theth", name: "Theth", day: "1", position: "3" },
    ],
    packages: [{ id: "a~b" }],
    elsewhere: [],
    unlike: [{ id: "circuit-1" }],
    seed: "7",
    seconds: "2.5",
  });
  assert.deepEqual(asked.pins, [
    { stop: "al-lin", day: 2 },
    { stop: "al-theth", day: 1, position: 3 },
  ]);
  assert.deepEqual([asked.packages, asked.elsewhere, asked.unlike], [["a~b"], undefined, ["circuit-1"]]);
  assert.deepEqual([asked.seed, asked.milliseconds], [7, 2500]);
  const limited = { ...values, begin: "08:00", lunch: "60", drive: "240", leg: "", profile: "van", nights: "base" };
  assert.deepEqual(
    {
      ...circuitRequest(values),
      ...{ profile: "van", start_time: "08:00", lunch: { minutes: 60, from: "12:00", to: "14:00" } },
      max_drive_minutes_per_day: 240,
      return_to_base: true,
    },
    circuitRequest(limited),
  );
});

test("a problem finds the control that it is about", () => {
  assert.equal(fieldOf("hours_per_day"), "hours");
  assert.equal(fieldOf("themes.nature"), "themes");
  assert.equal(fieldOf("/must/0"), "must");
  assert.equal(fieldOf("must[0]"), "must");
  assert.equal(fieldOf("max_leg_minutes"), "leg");
  assert.equal(fieldOf(null), "");
});

test("themes are those that attractions have, each once", () => {
  assert.deepEqual(themesOf([{ theme: "coast" }, { theme: null }, { theme: "coast" }, { theme: "adventure" }]), [
    "adventure",
    "coast",
  ]);
});

test("the share of the bound is known only with a bound", () => {
  assert.equal(shareOfBound({ value: 9, bound: 12 }), 0.75);
  assert.equal(shareOfBound({ value: 9, bound: null }), null);
});

test("of two labels that touch the first stays", () => {
  const box = (x, y) => labelBox({ x, y }, "Tiranë", 12, false);
  const kept = declutter([
    { id: 1, box: box(0, 0) },
    { id: 2, box: box(10, 3) },
    { id: 3, box: box(0, 40) },
  ]);
  assert.deepEqual(
    kept.map(({ id }) => id),
    [1, 3],
  );
});

test("stops that follow each other on one spot share a sign, a return to it does not", () => {
  const stop = (order, lon) => ({ order, lon, lat: 41 });
  assert.deepEqual(
    spotsOf({ stops: [stop(1, 20), stop(2, 20), stop(3, 21), stop(4, 20)] }).map(({ text }) => text),
    ["1–2", "3", "4"],
  );
});

test("a portfolio's villages wear the colour of their circuit, the others a cross with the reason", () => {
  const signs = portfolioSigns({
    circuits: [
      { id: "a", name: "Faith" },
      { id: "b", name: "Food" },
    ],
    villages: [{ village: "x", circuits: ["b"] }],
    uncovered: [{ village: "y", reason: "no road leads there" }],
  });
  assert.deepEqual(signs.get("x"), { shape: "circle", colour: circuitColour(2), words: "circuit 2, Food" });
  assert.equal(signs.get("y").words, "on no circuit: no road leads there");
  assert.equal(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9].map(circuitColour)).size, 9);
});

test("several circuits are asked for without what only one can have", () => {
  const values = {
    circuits: "4",
    start: "a",
    end: "b",
    days: "3",
    hours: "8",
    month: "6",
    themes: {},
    must: [{ id: "m" }],
    avoid: [],
  };
  const { circuits, circuit } = portfolioRequest(values);
  assert.equal(circuits, 4);
  assert.equal(circuit.days, 3);
  assert.ok(!("end" in circuit) && !("must" in circuit));
  assert.equal(fieldOf("circuit.start"), "start");
});

test("days that differ are told up to the last one, without a night for the last of all", () => {
  const none = { begin: "", hours: "", end: "" };
  assert.deepEqual(planOf([none, { begin: "10:00", hours: "5", end: "x" }, none], 3), [
    {},
    { start_time: "10:00", hours: 5, end: "x" },
  ]);
  assert.deepEqual(planOf([none, { ...none, end: "x" }], 2), []);
  assert.deepEqual(
    planOf(
      [
        { ...none, hours: "4" },
        { ...none, hours: "4" },
      ],
      1,
    ),
    [{ hours: 4 }],
  );
});

test("a start is a city or a point, and a date stands for its month", () => {
  const values = {
    start: "@",
    at: "19.72, 41.41",
    days: "1",
    hours: "8",
    month: "6",
    date: "2027-07-01",
    themes: {},
    must: [],
    avoid: [],
  };
  const request = circuitRequest(values);
  assert.deepEqual(request.start, [19.72, 41.41]);
  assert.equal(request.date, "2027-07-01");
  assert.ok(!("month" in request));
  assert.equal(pointOf("here"), "here");
});
