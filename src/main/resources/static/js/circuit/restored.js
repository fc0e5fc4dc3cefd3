// From the request of a circuit back to the values of the form that asked for it. Pure.

import { NO_LIMIT } from "./pace.js";

/** The service has these where the form says nothing. */
const NOON = { from: "12:00", to: "14:00" };

/**
 * @param {any} request as the service tells it with a circuit or a portfolio
 * @param {(id: string) => string} [nameOf] of a stop, a circuit or a package
 */
export function valuesOf(request, nameOf = id => id) {
  const named = key => (request[key] ?? []).map(id => ({ id, name: nameOf(id) }));
  const returns = !request.end || String(request.end) === String(request.start);
  const { start_time: begin, hours } = usualDay(request);
  const lunch = request.lunch ?? { minutes: 0, ...NOON };
  return {
    pace: request.pace ?? "usual",
    ...placeOf("start", "at", request.start),
    ...placeOf("end", "endAt", returns ? "" : request.end),
    days: String(request.days),
    hours: String(hours),
    begin,
    plan: planOf(request, begin, hours),
    month: textOf(request.month),
    date: textOf(request.date),
    lunch: String(lunch.minutes),
    lunchFrom: lunch.from ?? NOON.from,
    lunchTo: lunch.to ?? NOON.to,
    drive: String(request.max_drive_minutes_per_day ?? NO_LIMIT),
    leg: String(request.max_leg_minutes ?? NO_LIMIT),
    profile: request.profile ?? "car",
    nights: request.return_to_base ? "base" : "",
    themes: Object.fromEntries(Object.entries(request.themes ?? {}).map(([theme, weight]) => [theme, String(weight)])),
    spread: textOf(request.spread),
    together: textOf(request.package_weight),
    must: named("must"),
    avoid: named("avoid"),
    elsewhere: named("elsewhere"),
    packages: named("packages"),
    unlike: named("unlike"),
    pins: (request.pins ?? []).map(({ stop, day, position }) => ({
      id: stop,
      name: nameOf(stop),
      day: String(day),
      position: textOf(position),
    })),
    seed: String(request.seed ?? 1),
    seconds: String(request.milliseconds / 1000),
  };
}

/** A number or a text as a control has it; nothing and 0 are what its first choice stands for. */
const textOf = value => (value ? String(value) : "");

function placeOf(name, point, place) {
  return Array.isArray(place) ? { [name]: "@", [point]: place.join(", ") } : { [name]: place, [point]: "" };
}

/** What most days are like, the first of them where none are alike: the others are the days that differ. */
function usualDay({ plan, days, start_time: begin = "09:00", hours_per_day: hours }) {
  const most = (key, unsaid) => {
    const said = (plan ?? []).map(day => day[key]).filter(value => value !== undefined);
    const times = value => said.filter(one => one === value).length;
    return said.length < days ? unsaid : said.reduce((best, one) => (times(one) > times(best) ? one : best));
  };
  return { start_time: most("start_time", begin), hours: most("hours", hours) };
}

function planOf({ plan }, begin, usual) {
  return (plan ?? []).map(({ start_time: own, hours, end }) => ({
    begin: !own || own === begin ? "" : own,
    hours: hours === undefined || hours === usual ? "" : String(hours),
    end: Array.isArray(end) ? end.join(", ") : (end ?? ""),
  }));
}
