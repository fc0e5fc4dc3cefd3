// What a planner changes on a circuit by hand, and what came of it, in words. Pure.

/**
 * The id by which edits name a stop, or one that was left out.
 * @param {{id?: string, attraction?: string | null, village: string}} stop
 */
export const stopId = ({ id, attraction, village }) => id ?? attraction ?? `${village}-products`;
/** Of its attraction; without one it is for the products of its village. */
export const stopName = ({ attraction_name: attraction, village_name: village }) =>
  attraction ?? `Taste and buy in ${village}`;

const allStops = circuit => circuit.days.flatMap(day => day.stops.map(stop => ({ ...stop, day: day.day })));

/** Whether a stop has to be made: pinned to its day, or asked for on whatever day. */
export function isHeld({ request }, stop) {
  const held = [...(request?.pins ?? []).map(({ stop: id }) => id), ...(request?.must ?? [])];
  return held.includes(stop.village) || held.includes(stopId(stop));
}

export function isDropped({ request }, stop) {
  return (request?.avoid ?? []).includes(stopId(stop));
}

/** @param {Circuit} circuit */
export function visits(circuit, village) {
  return allStops(circuit).some(stop => stop.village === village);
}

/**
 * The edit that moves a stop one place up or down; over the end of its day it goes to the next; null at the very ends.
 * @param {Circuit} circuit
 */
export function shiftOf(circuit, stop, day, by) {
  const stops = circuit.days.find(one => one.day === day)?.stops ?? [];
  const position = stops.findIndex(one => stopId(one) === stopId(stop)) + 1 + by;
  if (position >= 1 && position <= stops.length) return { type: "reorder", stop: stopId(stop), position };
  const next = day + Math.sign(by);
  return circuit.days.some(one => one.day === next) ? { type: "move", stop: stopId(stop), day: next } : null;
}

/**
 * The edit of a stop that is let fall on a day, before the stop `before` or, where that is null, at the day's end.
 * @param {Circuit} circuit
 */
export function fallOf(circuit, id, day, before) {
  const from = circuit.days.find(({ stops }) => stops.some(stop => stopId(stop) === id));
  if (!from) return null;
  if (from.day !== day) return { type: "move", stop: id, day };
  const order = from.stops.map(stopId);
  const rest = order.filter(stop => stop !== id);
  const index = before === null ? rest.length : rest.indexOf(before);
  return before === id || index < 0 || order[index] === id ? null : { type: "reorder", stop: id, position: index + 1 };
}

/** What an edit brought: the stops that came and went beside the one that was edited. */
export function changesOf(before, after, edited) {
  const names = circuit => new Map(allStops(circuit).map(stop => [stopId(stop), stopName(stop)]));
  const [was, is] = [names(before), names(after)];
  const without = (from, other) => [...from].filter(([id]) => id !== edited && !other.has(id)).map(([, name]) => name);
  const [came, went] = [without(is, was), without(was, is)];
  return [
    came.length > 0 && `New: ${came.join(", ")}.`,
    went.length > 0 && `No longer: ${went.join(", ")}.`,
    came.length + went.length === 0 && "All other stops stay.",
  ]
    .filter(Boolean)
    .join(" ");
}

/** With whom of the circuit a village sells together, and what, where the request asked for that: "Gurras (fish, kayaking)". */
export function soldTogether({ packages }, village) {
  const partners = new Map();
  for (const pack of packages ?? []) {
    if (![pack.village, pack.with_village].includes(village)) continue;
    const name = pack.village === village ? pack.with_village_name : pack.village_name;
    partners.set(name, (partners.get(name) ?? new Set()).add(pack.product_name));
  }
  return [...partners].map(([name, products]) => `${name} (${few([...products])})`);
}

/**
 * What a stop without attraction is for: "Taste and buy: honey, cheese", of the products on sale; null for an attraction.
 * @param {Circuit} circuit
 * @param {{attraction?: string | null, village: string}} stop
 * @param {number} [most] names that are told
 */
export function tasting({ products }, { attraction, village }, most = 5) {
  if (attraction) return null;
  const names = [...new Set((products ?? []).filter(one => one.village === village).map(({ name }) => name))];
  return names.length > 0 ? `Taste and buy: ${few(names, most)}` : "Taste and buy what the village makes";
}

const few = (names, most = 3) =>
  names.length > most ? `${names.slice(0, most - 1).join(", ")} and ${names.length - most + 1} more` : names.join(", ");
