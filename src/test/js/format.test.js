import assert from "node:assert/strict";
import { test } from "node:test";
import {
  count,
  decimal,
  km,
  metres,
  minutes,
  monthName,
  months,
  number,
  people,
  percent,
  sources,
  words,
} from "../../main/resources/static/js/format.js";

test("minutes read as hours from sixty on, and no line break tears them apart", () => {
  assert.equal(minutes(45.4), "45 min".replaceAll(" ", "\u00a0"));
  assert.equal(minutes(59.6), "1 h 00 min".replaceAll(" ", "\u00a0"));
  assert.equal(minutes(125), "2 h 05 min".replaceAll(" ", "\u00a0"));
  assert.equal(minutes(0), "0 min".replaceAll(" ", "\u00a0"));
  assert.equal(minutes(0.4), "< 1 min".replaceAll(" ", "\u00a0"));
});

test("an unknown value is a dash, never a zero", () => {
  for (const show of [minutes, km, metres, number, decimal, percent]) {
    assert.equal(show(null), "–");
    assert.equal(show(undefined), "–");
  }
});

test("lengths keep a digit only where it says something", () => {
  assert.equal(km(3.24), "3.2 km");
  assert.equal(km(132.6), "133 km");
  assert.equal(metres(820), "820 m");
  assert.equal(metres(1450), "1.4 km");
  assert.equal(people(77420), "77 k");
  assert.equal(people(1007230), "1.0 m");
});

test("counts take the plural of all numbers but one", () => {
  assert.equal(count(1, "village"), "1 village");
  assert.equal(count(0, "village"), "0 villages");
  assert.equal(count(2, "city", "cities"), "2 cities");
  assert.equal(count(1234, "village"), "1,234 villages");
});

test("months are told as runs, across the new year too", () => {
  assert.equal(months([4, 5, 6, 10]), "Apr–Jun, Oct");
  assert.equal(months([11, 12, 1]), "Nov–Jan");
  assert.equal(months([7, 8]), "Jul, Aug");
  assert.equal(months([12, 1]), "Dec, Jan");
  assert.equal(months([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), "all year");
  assert.equal(months([]), "–");
  assert.equal(monthName(6), "June");
});

test("codes become words", () => {
  assert.equal(words("DIFFERENTIATE_VARIETY"), "Differentiate variety");
  assert.equal(words("guest-house"), "Guest house");
  assert.equal(words(null), "");
});

test("sources are parted, and only web addresses become links", () => {
  assert.deepEqual(sources("https://www.example.org/a?b=c | OpenStreetMap node 7 (ODbL)"), [
    { text: "example.org", href: "https://www.example.org/a?b=c" },
    { text: "OpenStreetMap node 7 (ODbL)", href: null },
  ]);
  assert.deepEqual(sources("javascript:alert(1)"), [{ text: "javascript:alert(1)", href: null }]);
  assert.deepEqual(sources(null), []);
});
