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

/**
 * @param {string} path
 * @param {import("../../../types/contract").Query} [query]
 */
export function address(path, query = {}) {
  const values = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "") values.set(key, String(value));
  }
  const text = values.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** What takes longer than this is shown with its progress (RFC 7240). */
const PATIENCE = { Prefer: "wait=2" };
const AGAIN = { Prefer: "wait=1" };

const work = createWork();
export const onWork = work.watch;

/**
 * @param {string} url
 * @param {RequestInit & {headers?: Record<string, string>}} [options]
 * @returns {Promise<any>}
 */
async function ask(url, options = {}) {
  const first = await send(url, options.method ? options : patient(options, PATIENCE));
  if (first.status !== 202 || options.headers?.Prefer) return first.body;
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

/** @typedef {import("../../../types/contract").PathOf<"get">} Reads */
/** @typedef {import("../../../types/contract").PathOf<"post">} Posts */
/** @typedef {import("../../../types/contract").PathOf<"put">} Puts */
/** @typedef {import("../../../types/contract").PathOf<"delete">} Deletes */
/** @typedef {import("../../../types/contract").Query} Query */
/** @typedef {import("../../../types/contract").Collection} Collection */

/**
 * A path with its id put in; its type stays the path that the service publishes.
 * @template {string} P
 * @param {P} path
 * @param {string} id
 */
const at = (path, id) => /** @type {P} */ (path.replace("{id}", encodeURIComponent(id)));

/**
 * @template {Reads} P
 * @param {P} path
 * @param {Query} [query]
 * @param {AbortSignal} [signal]
 * @returns {Promise<import("../../../types/contract").Answer<P>>}
 */
const one = (path, query, signal) => ask(address(path, query), { ...JSON_TYPE, signal });

/**
 * @param {Reads} path
 * @param {Query} query
 * @param {AbortSignal} [signal]
 * @returns {Promise<Collection>}
 */
const areas = (path, query, signal) => ask(address(path, { ...query, f: "geojson" }), { ...GEOJSON_TYPE, signal });

/** @type {(path: Reads, query?: Query, signal?: AbortSignal) => Promise<Collection>} */
const features = (path, query, signal) => areas(path, { limit: ALL, ...query }, signal);

/**
 * @template {Reads} P
 * @param {P} path
 * @param {Query} [query]
 * @param {AbortSignal} [signal]
 * @returns {Promise<import("../../../types/contract").List<P>>}
 */
const list = (path, query, signal) => ask(address(path, { limit: ALL, ...query }), { ...JSON_TYPE, signal });

/**
 * @template {Reads} P
 * @param {P} path
 * @param {Query} [query]
 * @param {AbortSignal} [signal]
 */
export const items = async (path, query, signal) => (await list(path, query, signal)).items;

/** @type {(path: Posts, body: object, signal?: AbortSignal) => Promise<any>} */
const post = (path, body, signal) => write("POST", path, body, {}, signal);

/** @type {(path: Puts, body: object, more?: Record<string, string>) => Promise<any>} */
const put = (path, body, more) => write("PUT", path, body, more);

/** @type {(path: Deletes) => Promise<any>} */
const drop = path => ask(path, { method: "DELETE", ...JSON_TYPE });

export const baseMap = name => ask(`/maps/base/${name}.geojson`);
export const roadNetwork = () => one("/api/road-network");
export const layers = () => items("/api/layers");
/** With the files of gis-data that were changed after they were loaded, as tables_changed. */
export const programmes = () => list("/api/programmes");
export const categories = () => items("/api/categories");
export const cities = () => items("/api/cities");
export const products = programme => items("/api/products", { programme });
export const resources = programme => items("/api/resources", { programme });
export const village = id => one(at("/api/villages/{id}", id));
export const accessibility = (query, signal) => items("/api/accessibility", query, signal);
export const isochrones = (query, signal) => areas("/api/isochrones", query, signal);
export const roads = (bbox, classes, signal) =>
  features("/api/roads", { bbox: bbox.join(","), classes: classes.join(",") }, signal);
export const surface = (query, signal) => areas("/api/accessibility/surface", query, signal);
export const indices = (query, signal) => list("/api/accessibility/indices", query, signal);
export const allRoads = () => features("/api/roads");
export const scenarios = () => items("/api/scenarios");
export const scenario = (id, signal) => one(at("/api/scenarios/{id}", id), {}, signal);
export const effect = (id, query, signal) => list(effectPath(id), query, signal);
export const effectPath = id => at("/api/scenarios/{id}/effect", id);
export const keepScenario = scenario => post("/api/scenarios", scenario);
export const replaceScenario = (id, version, scenario) =>
  put(at("/api/scenarios/{id}", id), scenario, { "If-Match": `"${version}"` });
export const dropScenario = id => drop(at("/api/scenarios/{id}", id));
/**
 * @template {keyof OverlapRows} S
 * @param {S} source
 * @param {Query} query
 * @param {AbortSignal} [signal]
 * @returns {Promise<OverlapList<S>>}
 */
export const overlapRows = (source, query, signal) =>
  /** @type {Promise<any>} */ (list(overlapPath(source), query, signal));
export const overlapPair = (id, query) => one(at("/api/overlap/pairs/{id}", id), query);
export const localChance = query => list("/api/overlap/statistics/villages", query);
export const matrix = (origins, destinations) => post("/api/matrix", { origins, destinations });
export const matrixUnder = (question, signal) => post("/api/matrix", question, signal);
export const whatIf = (candidate, signal) => post("/api/overlap/what-if", candidate, signal);
export const assignment = request => post("/api/overlap/assignment", request);
export const alternatives = (village, query, signal) =>
  list(at("/api/villages/{id}/alternatives", village), query, signal);
export const circuit = id => one(at("/api/circuits/{id}", id));
export const circuitMap = id => areas(at("/api/circuits/{id}", id), {});

export const savedCircuits = programme => items("/api/circuits", { programme, saved: true });
export const nameCircuit = (id, name) => {
  const path = at("/api/circuits/{id}/name", id);
  return name === null ? drop(path) : put(path, { name });
};
/** @returns {Promise<import("../../../types/contract").Answer<"/api/circuits/{id}/alternatives", "post">>} */
export const alternativeCircuits = id => post(at("/api/circuits/{id}/alternatives", id), {});

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
export const editCircuit = (id, edits) => post(at("/api/circuits/{id}/edits", id), { edits });

/** The portfolio where it is known, else the job that plans it. */
export const planPortfolio = request => write("POST", "/api/portfolios", request, { Prefer: "respond-async" });
export const portfolio = id => one(at("/api/portfolios/{id}", id));

/**
 * A job by the address that the service gave for it.
 * @param {string} path
 */
export const job = path => ask(path, JSON_TYPE);
/** @param {string} path */
export const cancelJob = path => ask(path, { method: "DELETE", ...JSON_TYPE });

/**
 * Pairs, or one of the sums over them; chance is told beside the villages.
 * @param {keyof OverlapRows} source
 */
export function overlapPath(source) {
  if (source === "pairs") return "/api/overlap";
  return source === "chance" ? "/api/overlap/villages" : /** @type {const} */ (`/api/overlap/${source}`);
}

function write(method, path, body, more, signal) {
  const headers = { "Content-Type": "application/json", Accept: "application/json", ...more };
  return ask(path, { method, signal, body: JSON.stringify(body), headers });
}
