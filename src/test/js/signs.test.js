import assert from "node:assert/strict";
import { test } from "node:test";
import { minutes } from "../../main/resources/static/js/format.js";
import { framesItself, signOf, villagesOf } from "../../main/resources/static/js/signs.js";

const VILLAGE = { id: "v", name: "Theth" };
const STATE = {
  tab: "villages",
  colourBy: "offer",
  circuit: null,
  portfolio: null,
  shown: [VILLAGE],
  villages: [VILLAGE, { id: "w" }],
  offers: new Map([["v", { main: "craft", counts: new Map() }]]),
  access: new Map([["v", { village: "v", status: "ok", nearest_city: { name: "Shkodër", minutes: 95 } }]]),
  overlap: { villages: null },
  overlapView: "pairs",
  overlapRow: null,
  overlapQuery: { village: "" },
  tries: [null, null],
  assignment: null,
  assigned: null,
};
const sign = more => {
  const [villages, state] = villagesOf({ ...STATE, ...more });
  return { count: villages.length, ...signOf(VILLAGE, state) };
};

test("a village is coloured by its offer or by its minutes, as chosen", () => {
  assert.deepEqual(sign(), { count: 1, shape: "diamond", colour: "#cc79a7", words: "Craft" });
  const { shape, words } = sign({ colourBy: "minutes" });
  assert.deepEqual([shape, words], ["circle", `${minutes(95)} to Shkodër`]);
});

test("a village without travel time or road says so", () => {
  const minutes = { colourBy: "minutes" };
  assert.equal(sign({ ...minutes, access: null }).words, "travel time not known yet");
  const access = new Map([["v", { village: "v", status: "unreachable", nearest_city: null }]]);
  assert.deepEqual(
    [sign({ ...minutes, access }).shape, sign({ ...minutes, access }).words],
    ["cross", "no road to a city"],
  );
});

test("villages step back behind the lines of a circuit", () => {
  assert.equal(sign({ tab: "circuit", circuit: { id: "c" } }).shape, "ring");
});

test("the overlap view shows all villages by their crowding", () => {
  const rows = row => ({ tab: "overlap", overlap: { villages: { rows: [{ village: "v", ...row }] } } });
  const { count, shape, words } = sign(rows({ full_rival_equivalents: 2.5, pairs: 3 }));
  assert.deepEqual([count, shape, words], [2, "circle", "crowding 2.50 full rivals, 3 overlaps"]);
  assert.equal(sign(rows({ full_rival_equivalents: 0, pairs: 0 })).words, "no overlap counted");
  assert.equal(sign(rows({ full_rival_equivalents: null, pairs: null, reason: "no road" })).words, "no road");
  assert.equal(sign({ tab: "overlap" }).words, "crowding not known here");
});

test("a chosen row or a complete candidate is framed by its own view", () => {
  assert.equal(framesItself({ ...STATE, tab: "overlap", overlapRow: "a" }), true);
  const tries = [{ village: "v", category: "jam" }, null];
  assert.equal(framesItself({ ...STATE, tab: "overlap", overlapView: "what-if", tries }), true);
  assert.equal(framesItself({ ...STATE, overlapRow: "a" }), false);
});
