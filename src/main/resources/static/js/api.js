// The only file that talks to the service.

import { createWork } from "./work.js";

/** As many rows as one answer may hold. */
export const ALL = 10000;

/** A refusal of the service (RFC 9457), or its silence (status 0). */
export class Problem extends Error {
  constructor(status, body) {
    super(
      body?.detail ??
        body?.title ??
        (status === 0 ? "The service cannot be reached." : `The service answered ${status}.`),
    );
    this.status = status;
    this.field = body?.field ?? null;
    this.expected = body?.expected ?? null;
    this.job = body?.job ?? null;
  }
}

export function address(path, query = {}) {
  const values = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "") values.set(key, value);
  }
  const text = values.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** What takes longer than this is shown with its progress (RFC 7240). */
const PATIENCE = { Prefer: "wait=2" };
const AGAIN = { Prefer: "wait=1" };

const work = createWork();
export const onWork = work.watch;

async function ask(url, options = {}) {
  const isRead = !options.method;
  const first = await send(url, isRead ? patient(options, PATIENCE) : options);
  if (!isRead || first.status !== 202) return first.body;
  return work.follow(first.body, {
    again: () => send(url, patient(options, AGAIN)),
    drop: id => fetch(`/api/jobs/${id}`, { method: "DELETE", keepalive: true }).catch(() => null),
    signal: options.signal,
  });
}

const patient = (options, prefer) => ({ ...options, headers: { ...options.headers, ...prefer } });

async function send(url, options) {
  let answer;
  try {
    answer = await fetch(url, options);
  } catch (failure) {
    if (failure.name === "AbortError") throw failure;
    throw new Problem(0, null);
  }
  const body = await answer.json().catch(() => null);
  if (!answer.ok) throw new Problem(answer.status, body);
  return { status: answer.status, body };
}

const JSON_TYPE = { headers: { Accept: "application/json" } };
const GEOJSON_TYPE = { headers: { Accept: "application/geo+json" } };

const one = (path, query, signal) => ask(address(path, query), { ...JSON_TYPE, signal });
const features = (path, query, signal) =>
  ask(address(path, { limit: ALL, ...query, f: "geojson" }), { ...GEOJSON_TYPE, signal });
const list = (path, query, signal) => ask(address(path, { limit: ALL, ...query }), { ...JSON_TYPE, signal });
const items = async (path, query, signal) => (await list(path, query, signal)).items;

export const baseMap = name => ask(`/maps/base/${name}.geojson`);
export const roadNetwork = () => one("/api/road-network");
export const layers = () => items("/api/layers");
export const programmes = () => items("/api/programmes");
export const categories = () => items("/api/categories");
export const cities = () => items("/api/cities");
export const products = programme => items("/api/products", { programme });
export const resources = programme => items("/api/resources", { programme });
export const village = id => one(`/api/villages/${encodeURIComponent(id)}`);
export const accessibility = (query, signal) => items("/api/accessibility", query, signal);
export const isochrones = (query, signal) =>
  ask(address("/api/isochrones", { ...query, f: "geojson" }), { ...GEOJSON_TYPE, signal });
export const roads = (bbox, classes, signal) =>
  features("/api/roads", { bbox: bbox.join(","), classes: classes.join(",") }, signal);
export const surface = (query, signal) =>
  ask(address("/api/accessibility/surface", { ...query, f: "geojson" }), { ...GEOJSON_TYPE, signal });
export const indices = (query, signal) => list("/api/accessibility/indices", query, signal);
export const allRoads = () => features("/api/roads");
export const scenarios = () => items("/api/scenarios");
export const scenario = (id, signal) => one(`/api/scenarios/${encodeURIComponent(id)}`, {}, signal);
export const effect = (id, query, signal) => list(effectPath(id), query, signal);
export const effectPath = id => `/api/scenarios/${encodeURIComponent(id)}/effect`;
export const keepScenario = scenario => post("/api/scenarios", scenario);
export const replaceScenario = (id, version, scenario) =>
  write("PUT", `/api/scenarios/${encodeURIComponent(id)}`, scenario, { "If-Match": `"${version}"` });
export const dropScenario = id => ask(`/api/scenarios/${encodeURIComponent(id)}`, { method: "DELETE", ...JSON_TYPE });
export const overlapRows = (source, query, signal) => list(overlapPath(source), query, signal);
export const overlapPair = (id, query) => one(`/api/overlap/pairs/${encodeURIComponent(id)}`, query);
export const localChance = query => list("/api/overlap/statistics/villages", query);
export const matrix = (origins, destinations) => post("/api/matrix", { origins, destinations });
export const matrixUnder = (question, signal) => post("/api/matrix", question, signal);
export const whatIf = (candidate, signal) => post("/api/overlap/what-if", candidate, signal);
export const assignment = request => post("/api/overlap/assignment", request);
export const alternatives = (village, query, signal) =>
  list(`/api/villages/${encodeURIComponent(village)}/alternatives`, query, signal);
export const circuit = id => one(`/api/circuits/${encodeURIComponent(id)}`);
export const circuitMap = id => one(`/api/circuits/${encodeURIComponent(id)}`, { f: "geojson" });

export const savedCircuits = programme => items("/api/circuits", { programme, saved: true });
export const nameCircuit = (id, name) => {
  const path = `/api/circuits/${encodeURIComponent(id)}/name`;
  return name === null ? ask(path, { method: "DELETE", ...JSON_TYPE }) : write("PUT", path, { name });
};
export const otherTours = id => one(`/api/circuits/${encodeURIComponent(id)}/alternatives`);

export async function villages(programme) {
  const answer = await features("/api/villages", { programme });
  return answer.features.map(({ id, geometry, properties }) => ({
    id,
    ...properties,
    lon: geometry.coordinates[0],
    lat: geometry.coordinates[1],
  }));
}

export const planCircuit = (request, signal) => post("/api/circuits", request, signal);
export const editCircuit = (id, edits) => post(`/api/circuits/${encodeURIComponent(id)}/edits`, { edits });

export const planPortfolio = request => post("/api/portfolios", request);
export const portfolio = id => one(`/api/portfolios/${encodeURIComponent(id)}`);
export const job = path => one(path);
export const cancelJob = path => ask(path, { method: "DELETE", ...JSON_TYPE });

/** Pairs, or one of the sums over them; chance is told beside the villages. */
export function overlapPath(source) {
  return { pairs: "/api/overlap", chance: "/api/overlap/villages" }[source] ?? `/api/overlap/${source}`;
}

const post = (path, body, signal) => write("POST", path, body, {}, signal);

function write(method, path, body, more, signal) {
  const headers = { "Content-Type": "application/json", Accept: "application/json", ...more };
  return ask(path, { method, signal, body: JSON.stringify(body), headers });
}
