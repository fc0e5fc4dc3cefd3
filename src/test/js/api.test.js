import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import * as api from "../../main/resources/static/js/api.js";

const own = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = own;
});

/** Answers each request with the next of these, and keeps what was asked. */
function service(...answers) {
  const asked = [];
  globalThis.fetch = async (url, { method = "GET", headers = {}, body } = {}) => {
    asked.push({ url, method, headers, body: body && JSON.parse(body) });
    const { status = 200, json } = answers.shift();
    return { ok: status < 400, status, json: async () => json };
  };
  return asked;
}

test("an address carries what is known and nothing else", () => {
  assert.equal(api.address("/api/x", { a: 1, b: null, c: undefined, d: "", e: "ë&" }), "/api/x?a=1&e=%C3%AB%26");
  assert.equal(api.address("/api/x"), "/api/x");
  assert.equal(api.overlapPath("pairs"), "/api/overlap");
  assert.equal(api.overlapPath("markets"), "/api/overlap/markets");
});

test("lists are read whole, and villages get their place from the geometry", async () => {
  const village = { id: "v", geometry: { coordinates: [20, 41] }, properties: { name: "V" } };
  const asked = service({ json: { items: [1, 2] } }, { json: { features: [village] } });
  assert.deepEqual(await api.cities(), [1, 2]);
  assert.deepEqual(await api.villages("p"), [{ id: "v", name: "V", lon: 20, lat: 41 }]);
  assert.match(asked[0].url, /limit=10000/);
  assert.match(asked[1].url, /programme=p&f=geojson/);
});

test("a refusal says what the service said: words, field, and what was expected", async () => {
  service({ status: 400, json: { detail: "month is 13", field: "month", expected: "1 to 12" } }, { status: 502 });
  await assert.rejects(api.cities(), { message: "month is 13", status: 400, field: "month", expected: "1 to 12" });
  await assert.rejects(api.cities(), { message: "The service answered 502.", status: 502 });
});

test("silence is a problem of its own, and giving up is none", async () => {
  globalThis.fetch = async () => Promise.reject(new TypeError("failed"));
  await assert.rejects(api.cities(), { message: "The service cannot be reached.", status: 0 });
  globalThis.fetch = async () => Promise.reject(new DOMException("given up", "AbortError"));
  await assert.rejects(api.cities(), { name: "AbortError" });
});

test("an answer that takes longer is waited for", async () => {
  const asked = service(
    { status: 202, json: { id: "j", title: "Indices", progress: 0 } },
    { json: { items: [], numberMatched: 0 } },
  );
  assert.deepEqual(await api.indices({ programme: "p" }), { items: [], numberMatched: 0 });
  assert.deepEqual(
    asked.map(({ headers }) => headers.Prefer),
    ["wait=2", "wait=1"],
  );
});

test("a scenario is replaced only as it was read", async () => {
  const asked = service({ json: {} });
  await api.replaceScenario("s/1", 3, { name: "n" });
  const [{ url, method, headers, body }] = asked;
  assert.deepEqual([url, method, headers["If-Match"], body], ["/api/scenarios/s%2F1", "PUT", '"3"', { name: "n" }]);
});
