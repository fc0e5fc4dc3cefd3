// What the circuit form asks the service, and how its answer is put into words. Pure.

export const WEIGHTS = [
  ["0", "leave out"],
  ["0.5", "a little"],
  ["1", "as usual"],
  ["2", "a lot"],
];

/** The search ends by itself after its iterations, so that the same request gives the same circuit; the time is only a fence. */
export const PATIENCE_MS = 15000;

/** What the service refuses is sent as it is, for it to say what it expects. */
const whole = (text, unsaid) => (text === undefined || text === "" ? unsaid : Number(text));

/** From the form's values to the request; the limits of its pace and weights as usual are said too: what is shown is what is asked. */
export function circuitRequest(values) {
  const request = {
    programme: values.programme,
    pace: values.pace ?? "usual",
    start: values.start === "@" ? pointOf(values.at) : values.start,
    days: Number(values.days),
    hours_per_day: Number(values.hours),
    profile: values.profile ?? "car",
    themes: Object.fromEntries(Object.entries(values.themes).map(([theme, weight]) => [theme, Number(weight)])),
    must: values.must.map(({ id }) => id),
    avoid: values.avoid.map(({ id }) => id),
    seed: whole(values.seed, 1),
    milliseconds: Math.round(whole(values.seconds, PATIENCE_MS / 1000) * 1000),
  };
  if (values.pins?.length > 0) request.pins = values.pins.map(pinOf);
  for (const list of ["elsewhere", "packages", "unlike"])
    if (values[list]?.length > 0) request[list] = values[list].map(({ id }) => id);
  if (values.date) request.date = values.date;
  else if (values.month) request.month = Number(values.month);
  const plan = planOf(values.plan ?? [], request.days);
  if (plan.length > 0) request.plan = plan;
  if (values.spread) request.spread = Number(values.spread);
  if (values.begin && values.begin !== "09:00") request.start_time = values.begin;
  if (values.lunch)
    request.lunch = { minutes: Number(values.lunch), from: values.lunchFrom || "12:00", to: values.lunchTo || "14:00" };
  if (values.drive) request.max_drive_minutes_per_day = Number(values.drive);
  if (values.leg) request.max_leg_minutes = Number(values.leg);
  if (values.together) request.package_weight = Number(values.together);
  if (values.nights === "base") request.return_to_base = true;
  if (values.end === "@") request.end = pointOf(values.endAt);
  else if (values.end && values.end !== values.start) request.end = values.end;
  return request;
}

const pinOf = ({ id, day, position }) => ({
  stop: id,
  day: Number(day),
  ...(position ? { position: Number(position) } : {}),
});

/** [longitude, latitude] of "19.72, 41.41"; what is none is left for the service to refuse. */
export function pointOf(text) {
  const numbers = String(text)
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
  return numbers.length === 2 && numbers.every(Number.isFinite) ? numbers : String(text);
}

/** The days that differ, up to the last that does; the last day of all has no night. */
export function planOf(days, count) {
  const plan = days.slice(0, count).map(({ begin, hours, end }, day) => {
    const own = {};
    if (begin) own.start_time = begin;
    if (hours !== "") own.hours = Number(hours);
    if (end && day < count - 1) own.end = pointOf(end);
    return own;
  });
  while (plan.length > 0 && Object.keys(plan.at(-1)).length === 0) plan.pop();
  return plan;
}

/** Several circuits, each as the form says of one; which villages they show is what is asked. */
export function portfolioRequest(values) {
  const { end, must, pins, unlike, ...circuit } = circuitRequest(values);
  return { circuits: Number(values.circuits), circuit };
}

const CONTROLS = {
  hours_per_day: "hours",
  milliseconds: "seconds",
  start_time: "begin",
  lunch: "lunch",
  max_drive_minutes_per_day: "drive",
  max_leg_minutes: "leg",
  return_to_base: "nights",
  package_weight: "together",
};

/** The control of the form that a problem's field names: "themes.nature" and "/themes/nature" are both "themes". */
export function fieldOf(name) {
  const first = String(name ?? "")
    .replace(/^[/$.]+/, "")
    .replace(/^circuit\./, "")
    .split(/[./[]/)[0];
  return CONTROLS[first] ?? first;
}

export function themesOf(resources) {
  return [...new Set(resources.map(({ theme }) => theme).filter(Boolean))].sort();
}

/** @param {Circuit} circuit */
export function total(circuit, key) {
  return circuit.days.reduce((sum, day) => sum + (day[key] ?? 0), 0);
}

/** @param {Circuit} circuit */
export function stopsOf(circuit) {
  return circuit.days.flatMap(({ stops }) => stops);
}

/** Stops that follow each other on one spot, as one: the map shows them by a single sign "2–4". */
export function spotsOf({ stops }) {
  const spots = [];
  for (const stop of stops) {
    const last = spots[spots.length - 1];
    if (last && last.lon === stop.lon && last.lat === stop.lat) last.stops.push(stop);
    else spots.push({ lon: stop.lon, lat: stop.lat, stops: [stop] });
  }
  return spots.map(spot => {
    const [first, last] = [spot.stops[0].order, spot.stops[spot.stops.length - 1].order];
    return { ...spot, text: first === last ? String(first) : `${first}–${last}` };
  });
}

/** How good the circuit is known to be: its value as a share of the bound that no circuit can pass. */
export function shareOfBound({ value, bound }) {
  return bound > 0 ? Math.min(1, value / bound) : null;
}
