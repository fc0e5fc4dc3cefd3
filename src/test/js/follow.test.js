import assert from "node:assert/strict";
import { test } from "node:test";
import { followOverlap, followWhatIf, NOTHING } from "../../main/resources/static/js/crowding/follow.js";
import { DEFAULT_QUERY, emptyTry } from "../../main/resources/static/js/crowding/query.js";
import { follow } from "../../main/resources/static/js/follow.js";
import { createStore, tellProblem } from "../../main/resources/static/js/store.js";
import { followAccess, followIndices } from "../../main/resources/static/js/travel/access.js";
import { followScenario } from "../../main/resources/static/js/travel/scenario.js";
import { addPoint, finishSketch, undoPoint } from "../../main/resources/static/js/travel/shape.js";
import { travelAtStart } from "../../main/resources/static/js/travel/start.js";
import { SURFACE } from "../../main/resources/static/js/travel/surface.js";

const READY = { state: "ready", extent: [19, 40, 21, 42] };
const settled = () => new Promise(done => setTimeout(done, 0));
const travelStore = more =>
  createStore({ ...travelAtStart(""), tab: "travel", network: READY, programme: "p", ...more });
const refused = (status, message) => Object.assign(new Error(message), { status });

function overlapStore(more) {
  return createStore({
    tab: "overlap",
    network: READY,
    programme: "p",
    overlapQuery: DEFAULT_QUERY,
    overlapView: "pairs",
    overlap: NOTHING,
    whatIfs: [null, null],
    tries: [null, null],
    ...more,
  });
}

test("a view loads its own rows first, and what is there already is not asked for again", async () => {
  const asked = [];
  const overlapRows = async source => {
    asked.push(source);
    return { items: [{ id: source }], numberMatched: 1, method: {} };
  };
  const store = overlapStore();
  followOverlap(store, { overlapRows });
  await settled();
  assert.deepEqual(asked, ["pairs", "villages"]);
  assert.deepEqual(store.get().overlap.pairs.rows, [{ id: "pairs" }]);
  store.set({ overlapView: "products" });
  await settled();
  assert.deepEqual(asked, ["pairs", "villages", "products"]);
  assert.equal(store.get().overlapBusy, false);
});

test("overlap says why it waits, and what the service refused", async () => {
  const store = overlapStore({ network: { state: "loading" } });
  followOverlap(store, { overlapRows: async () => Promise.reject(refused(400, "no such category")) });
  assert.match(store.get().overlapProblem, /when the road network is ready/);
  store.set({ network: { state: "failed" } });
  assert.match(store.get().overlapProblem, /not available/);
  store.set({ network: READY });
  await settled();
  assert.equal(store.get().overlapProblem, "no such category");
});

test("a candidate is asked about when it is complete, anew when it changes, and forgotten when it is taken away", async () => {
  const asked = [];
  const whatIf = async request => {
    asked.push(request.category);
    if (request.category === "none") throw refused(400, "unknown category");
    return { of: request.category };
  };
  const store = overlapStore({ overlapView: "what-if", tries: [emptyTry("v"), null] });
  const attempt = category => store.set({ tries: [{ ...emptyTry("v"), category }, null] });
  followWhatIf(store, { whatIf });
  assert.deepEqual(asked, []);
  for (const category of ["jam", "none"]) {
    attempt(category);
    await settled();
  }
  assert.deepEqual(asked, ["jam", "none"]);
  assert.equal(store.get().whatIfs[0].problem.message, "unknown category");
  attempt("");
  assert.deepEqual(store.get().whatIfs, [null, null]);
});

test("plain conditions share the table of all reports, others are asked for", async () => {
  const access = new Map([["v", { village: "v" }]]);
  const asked = [];
  const accessibility = async query => {
    asked.push(query.profile);
    return [{ village: "w" }];
  };
  const store = travelStore({ access });
  followAccess(store, { accessibility });
  assert.equal(store.get().travelAccess.rows, access);
  store.set({ conditions: { ...store.get().conditions, profile: "foot" } });
  await settled();
  assert.deepEqual(asked, ["foot"]);
  assert.deepEqual([...store.get().travelAccess.rows.keys()], ["w"]);
  assert.equal(store.get().travelAccessBusy, false);
});

test("an answer that has been overtaken is given up", async () => {
  const answers = [];
  const accessibility = () => new Promise(answer => answers.push(answer));
  const store = travelStore({ access: null });
  followAccess(store, { accessibility });
  for (const profile of ["foot", "bicycle"]) store.set({ conditions: { ...store.get().conditions, profile } });
  answers[1]([{ village: "by bicycle" }]);
  await settled();
  answers[0]([{ village: "on foot" }]);
  await settled();
  assert.deepEqual([...store.get().travelAccess.rows.keys()], ["by bicycle"]);
});

test("a refusal takes the table of other conditions away", async () => {
  const store = travelStore({ access: new Map([["v", { village: "v" }]]) });
  followAccess(store, { accessibility: async () => Promise.reject(refused(503, "busy")) });
  store.set({ conditions: { ...store.get().conditions, profile: "foot" } });
  await settled();
  assert.equal(store.get().travelAccess, null);
  assert.equal(store.get().travelAccessProblem.message, "busy");
  store.set({ conditions: { ...store.get().conditions, profile: "" } });
  assert.equal(store.get().travelAccess.rows.size, 1);
  assert.equal(store.get().travelAccessProblem, null);
});

test("rows say which conditions they are of while others are asked for", async () => {
  const store = travelStore({ access: null });
  followAccess(store, { accessibility: async () => [{ village: "w" }] });
  store.set({ conditions: { ...store.get().conditions, profile: "foot" } });
  await settled();
  store.set({ conditions: { ...store.get().conditions, profile: "van" } });
  assert.equal(store.get().travelAccess.conditions.profile, "foot");
  assert.equal(store.get().travelAccessBusy, true);
});

test("what has failed is told by its cause until it works again", () => {
  const store = createStore({ problems: {} });
  tellProblem(store, "roads", "no roads");
  tellProblem(store, "base", "no map");
  tellProblem(store, "roads", null);
  assert.deepEqual(store.get().problems, { base: "no map" });
});

test("the surface is asked for while it is shown, the indices while their table is open", async () => {
  const asked = [];
  const cell = { geometry: { coordinates: [[[0, 0]]] }, properties: { minutes: 10 } };
  const store = travelStore();
  const api = {
    async surface() {
      asked.push("surface");
      return { features: [cell], cell_km: 2, bands: [] };
    },
    async indices() {
      asked.push("indices");
      return { items: [{ village: "v" }] };
    },
  };
  follow(store, api, SURFACE);
  followIndices(store, api);
  assert.deepEqual(asked, []);
  store.set({ surface: true, indicesOpen: true });
  await settled();
  assert.deepEqual(asked, ["surface", "indices"]);
  assert.equal(store.get().surfaceCells.count, 1);
  assert.deepEqual(store.get().indices.rows, [{ village: "v" }]);
});

test("what a surface or indices are refused for is kept to be said", async () => {
  const store = travelStore({ surface: true, indicesOpen: true });
  const no = async () => Promise.reject(refused(503, "busy"));
  follow(store, { surface: no }, SURFACE);
  followIndices(store, { indices: no });
  await settled();
  assert.deepEqual([store.get().surfaceCellsProblem.message, store.get().indicesProblem.message], ["busy", "busy"]);
  assert.equal(store.get().surfaceCellsBusy, false);
});

const CLOSED = { id: "s1", version: 3, name: "Closed", programme: "p", changes: [{ type: "close", ref: "SH8" }] };

function scenarios(more = {}) {
  const store = travelStore({ travelView: "what-if" });
  const api = {
    scenarios: async () => [CLOSED],
    allRoads: async () => ({ features: [] }),
    scenario: async () => CLOSED,
    effect: async () => ({ items: [{ village: "v", difference_minutes: 5 }] }),
    keepScenario: async request => ({ ...CLOSED, ...request, id: "s2", version: 1 }),
    replaceScenario: async (id, version, request) => ({ ...CLOSED, ...request, id, version: version + 1 }),
    dropScenario: async () => null,
    ...more,
  };
  return { store, actions: followScenario(store, api) };
}

test("a scenario that is opened comes with its effect, and leaves with it", async () => {
  const { store } = scenarios();
  store.set({ scenarioId: "s1" });
  await settled();
  assert.equal(store.get().scenario.name, "Closed");
  assert.equal(store.get().effect.rows.length, 1);
  store.set({ scenarioId: null });
  assert.equal(store.get().effect, null);
});

test("a draft is kept as a new scenario, or in the place of its own, which can be put back", async () => {
  const { store, actions } = scenarios();
  actions.write({ name: " Fresh ", changes: CLOSED.changes });
  await actions.save();
  assert.deepEqual([store.get().scenarioId, store.get().scenario.name, store.get().draftOpen], ["s2", "Fresh", false]);
  actions.write({ name: "Renamed", changes: CLOSED.changes }, CLOSED);
  await actions.save();
  assert.deepEqual([store.get().scenario.id, store.get().scenario.version], ["s1", 4]);
  assert.equal(store.get().keptBefore.before, CLOSED);
  await actions.putBack();
  assert.deepEqual([store.get().scenario.name, store.get().keptBefore], ["Closed", null]);
});

test("a draft that somebody else overtook stays open and says so", async () => {
  const { store, actions } = scenarios({ replaceScenario: async () => Promise.reject(refused(412, "version 4")) });
  actions.write({ name: "Mine", changes: CLOSED.changes }, CLOSED);
  await actions.save();
  assert.match(store.get().draftProblem.message, /Somebody else/);
  assert.equal(store.get().draftOpen, true);
});

test("a draft that was left can be gone back to, unless nothing was changed", () => {
  const { store, actions } = scenarios();
  actions.write({ name: "Mine", changes: CLOSED.changes });
  actions.leave();
  assert.equal(store.get().draftLeft.draft.name, "Mine");
  actions.write({ name: "Closed", changes: CLOSED.changes }, CLOSED);
  actions.leave();
  assert.deepEqual([store.get().draftLeft, store.get().scenarioId], [null, "s1"]);
});

test("a scenario that is gone already is dropped without a word, any other refusal is said", async () => {
  const gone = scenarios({ dropScenario: async () => Promise.reject(refused(404, "gone")) });
  gone.store.set({ scenarioId: "s1" });
  await gone.actions.drop("s1");
  assert.deepEqual([gone.store.get().scenarioId, gone.store.get().scenarioProblem], [null, null]);
  const kept = scenarios({ dropScenario: async () => Promise.reject(refused(503, "busy")) });
  await kept.actions.drop("s1");
  assert.equal(kept.store.get().scenarioProblem.message, "busy");
});

test("a sketch takes each point once, gives the last one back, and is finished with enough of them", () => {
  const store = travelStore({ sketch: { kind: "line", least: 2, points: [] } });
  for (const point of [
    [20, 41],
    [20, 41],
    [20.1, 41],
    [20.2, 41],
  ])
    addPoint(store, point);
  undoPoint(store);
  assert.deepEqual(store.get().sketch.points, [
    [20, 41],
    [20.1, 41],
  ]);
  undoPoint(store);
  finishSketch(store);
  assert.ok(store.get().sketch, "one point is no line");
  addPoint(store, [20.1, 41]);
  finishSketch(store);
  assert.equal(store.get().sketch, null);
  assert.equal(store.get().edit.line.length, 2);
});
