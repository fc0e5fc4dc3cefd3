import assert from "node:assert/strict";
import { test } from "node:test";
import { following, limitsOf, limitWords, ownLimits, paceWords } from "../../main/resources/static/js/circuit/pace.js";
import { circuitRequest, portfolioRequest } from "../../main/resources/static/js/circuit/request.js";
import { valuesOf } from "../../main/resources/static/js/circuit/restored.js";
import { drivingShare, shortfalls, themeRows } from "../../main/resources/static/js/circuit/themes.js";

const named = id => ({ id, name: id.toUpperCase() });
const nameOf = id => id.toUpperCase();

/** A form of which nothing is as it was at first. */
const FILLED = {
  programme: "p",
  pace: "relaxed",
  start: "@",
  at: "19.72, 41.41",
  end: "al-vlore",
  endAt: "",
  days: "3",
  hours: "9.5",
  begin: "08:30",
  plan: [
    { begin: "10:00", hours: "6", end: "al-lin" },
    { begin: "", hours: "", end: "" },
    { begin: "", hours: "7", end: "" },
  ],
  month: "7",
  date: "2027-07-01",
  lunch: "0",
  lunchFrom: "11:30",
  lunchTo: "13:00",
  drive: "1440",
  leg: "60",
  profile: "van",
  nights: "",
  themes: { coast: "2", food: "0.5", nature: "0" },
  spread: "3",
  together: "2",
  must: [named("al-theth")],
  avoid: [named("al-dell-products")],
  elsewhere: [named("al-edge")],
  packages: [named("a~b")],
  unlike: [named("circuit-1")],
  pins: [
    { ...named("al-lin"), day: "2", position: "" },
    { ...named("al-mill"), day: "1", position: "3" },
  ],
  seed: "7",
  seconds: "2.5",
};

/** As the service tells the request of FILLED: every default written out, every day in full. */
const TOLD = {
  programme: "p",
  start: [19.72, 41.41],
  end: "al-vlore",
  days: 3,
  pace: "relaxed",
  hours_per_day: 6.0,
  start_time: "10:00",
  plan: [
    { start_time: "10:00", hours: 6.0, end: "al-lin" },
    { start_time: "08:30", hours: 9.5, end: null },
    { start_time: "08:30", hours: 7.0, end: null },
  ],
  lunch: { from: "11:30", to: "13:00", minutes: 0 },
  month: 7,
  date: "2027-07-01",
  profile: "van",
  max_drive_minutes_per_day: 1440.0,
  max_leg_minutes: 60.0,
  return_to_base: false,
  themes: { coast: 2.0, food: 0.5, nature: 0.0 },
  spread: 3.0,
  must: ["al-theth"],
  avoid: ["al-dell-products"],
  pins: [
    { stop: "al-lin", day: 2, position: null },
    { stop: "al-mill", day: 1, position: 3 },
  ],
  elsewhere: ["al-edge"],
  unlike: ["circuit-1"],
  packages: ["a~b"],
  package_weight: 2.0,
  seed: 7,
  milliseconds: 2500,
};

test("the form comes back from the request that it sent", () => {
  const { programme, ...values } = FILLED;
  const back = valuesOf(circuitRequest(FILLED), nameOf);
  assert.deepEqual({ ...back, month: "7", plan: values.plan }, values);
  assert.deepEqual(circuitRequest({ ...back, programme }), circuitRequest(FILLED));
});

test("the form comes back from the request as the service tells it, but for which days are like most", () => {
  const { programme, ...values } = FILLED;
  const back = valuesOf(TOLD, nameOf);
  assert.deepEqual({ ...back, hours: values.hours, plan: values.plan }, values);
  const again = circuitRequest({ ...back, programme });
  const days = again.plan.map(day => ({ start_time: "08:30", hours: again.hours_per_day, ...day }));
  assert.deepEqual(
    days.map(({ start_time: begin, hours }) => [begin, hours]),
    TOLD.plan.map(({ start_time: begin, hours }) => [begin, hours]),
  );
});

test("of days that differ, those most are like are the hours of the form", () => {
  const day = (start_time, hours) => ({ start_time, hours, end: null });
  const back = valuesOf({ ...TOLD, plan: [day("10:00", 6), day("09:00", 8), day("09:00", 8)] });
  assert.deepEqual([back.begin, back.hours], ["09:00", "8"]);
  assert.deepEqual(back.plan, [
    { begin: "10:00", hours: "6", end: "" },
    { begin: "", hours: "", end: "" },
    { begin: "", hours: "", end: "" },
  ]);
});

test("a request from before there was a pace has the limits it had: none", () => {
  const back = valuesOf({ start: "a", end: "a", days: 1, hours_per_day: 9, lunch: null, milliseconds: 5000 });
  assert.deepEqual([back.end, back.lunch, back.drive, back.leg, back.hours], ["", "0", "1440", "1440", "9"]);
  const request = circuitRequest(back);
  assert.equal(request.lunch.minutes, 0);
  assert.deepEqual([request.max_drive_minutes_per_day, request.max_leg_minutes], [1440, 1440]);
});

test("a portfolio says its limits too", () => {
  const { circuit } = portfolioRequest({ ...FILLED, circuits: "2" });
  assert.deepEqual([circuit.pace, circuit.lunch.minutes, circuit.max_drive_minutes_per_day], ["relaxed", 0, 1440]);
});

test("limits that nobody changed follow the pace, the others stay", () => {
  const values = { pace: "usual", profile: "car", ...limitsOf({ pace: "usual", profile: "car" }) };
  assert.deepEqual(ownLimits(values), []);
  const full = following({ ...values, lunch: "0" }, { pace: "full" });
  assert.deepEqual([full.hours, full.lunch, full.drive, full.leg], ["10", "0", "300", "120"]);
  assert.deepEqual(ownLimits(full), ["lunch"]);
  assert.equal(paceWords(full), "Your own: lunch. The rest follows the pace.");
  assert.deepEqual(ownLimits({ ...values, hours: "8.0" }), []);
});

test("on foot the way has no limit, and by car again it has", () => {
  const values = { pace: "relaxed", profile: "car", ...limitsOf({ pace: "relaxed", profile: "car" }) };
  const walked = following(values, { profile: "foot" });
  assert.deepEqual([walked.drive, walked.leg, walked.hours], ["1440", "1440", "7"]);
  assert.deepEqual(following(walked, { profile: "van" }).drive, "180");
});

test("limits are told in words, and none is told as none", () => {
  assert.deepEqual(limitWords(TOLD), [
    "relaxed pace",
    "6 to 9.5 hours a day",
    "no time set aside for lunch",
    "no limit to the driving of a day",
    "at most 1\u00a0h\u00a000\u00a0min to the next stop",
  ]);
});

test("what a theme got is told beside what was asked, and why where it fell short", () => {
  const day = { drive_minutes: 120, visit_minutes: 200, total_minutes: 400 };
  const theme = (name, asked_share, share, possible_minutes) => ({
    theme: name,
    asked_share,
    share,
    visit_minutes: share * 200,
    possible_minutes,
  });
  const circuit = {
    days: [day],
    themes: [theme("craft", 0.3, 0.1, 50), theme("nature", 0.5, 0.4, 900), theme("coast", 0.2, 0.16, 0)],
  };
  assert.deepEqual(
    themeRows(circuit).map(row => [row.theme, row.shortfall]),
    [
      ["nature", "the days had no room for more"],
      ["craft", "there is not more within reach"],
      ["coast", null],
    ],
  );
  assert.deepEqual(shortfalls(themeRows(circuit)), [
    "More than 5 points short, because there is not more within reach: craft.",
    "More than 5 points short, because the days had no room for more: nature.",
  ]);
  assert.equal(drivingShare(circuit), 0.3);
  assert.equal(drivingShare({ days: [] }), null);
});
