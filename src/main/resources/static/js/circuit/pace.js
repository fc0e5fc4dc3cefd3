// How full days are: the limits that a pace sets, and those that a person set otherwise. Pure.

import { minutes } from "../format.js";

export const PACES = [
  ["relaxed", "relaxed"],
  ["usual", "usual"],
  ["full", "full"],
];

/** Minutes of driving that stand for no limit. */
export const NO_LIMIT = "1440";

const LIMITS = {
  relaxed: { hours: "7", lunch: "60", drive: "180", leg: "60" },
  usual: { hours: "8", lunch: "60", drive: "240", leg: "90" },
  full: { hours: "10", lunch: "60", drive: "300", leg: "120" },
};
const NAMES = {
  hours: "hours a day",
  lunch: "lunch",
  drive: "driving a day",
  leg: "driving to the next stop",
};

/** The limits of a pace, as the controls of the form have them; on foot and by bicycle the way has none. */
export function limitsOf({ pace, profile }) {
  const limits = LIMITS[pace] ?? LIMITS.usual;
  return ["bicycle", "foot"].includes(profile) ? { ...limits, drive: NO_LIMIT, leg: NO_LIMIT } : limits;
}

const same = (one, other) => one === other || (one !== "" && Number(one) === Number(other));

/** Names of the limits that are not those of the pace. */
export function ownLimits(values) {
  return Object.entries(limitsOf(values))
    .filter(([name, limit]) => !same(values[name], limit))
    .map(([name]) => name);
}

/** The values after another pace or vehicle was chosen: what a person set otherwise stays, all else follows. */
export function following(values, change) {
  const own = ownLimits(values);
  const limits = Object.entries(limitsOf({ ...values, ...change })).filter(([name]) => !own.includes(name));
  return { ...values, ...change, ...Object.fromEntries(limits) };
}

/** Says where the limits of the form come from. */
export function paceWords(values) {
  const own = ownLimits(values).map(name => NAMES[name]);
  return own.length === 0
    ? "These are the limits of this pace. Change any of them; the others still follow the pace."
    : `Your own: ${own.join(", ")}. The rest follows the pace.`;
}

/** The pace and the limits of a request in words, one by one. */
export function limitWords({
  pace,
  hours_per_day: hours,
  plan,
  lunch,
  max_drive_minutes_per_day: drive,
  max_leg_minutes: leg,
}) {
  const lengths = plan?.length > 0 ? plan.map(day => day.hours) : [hours];
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const bound = (limit, words) => limit && limit < Number(NO_LIMIT) && `at most ${minutes(limit)} ${words}`;
  return [
    pace && `${pace} pace`,
    `${least === most ? most : `${least} to ${most}`} hours a day`,
    lunch?.minutes > 0
      ? `${minutes(lunch.minutes)} of lunch from ${lunch.from} to ${lunch.to}`
      : "no time set aside for lunch",
    bound(drive, "of driving a day") || "no limit to the driving of a day",
    bound(leg, "to the next stop"),
  ].filter(Boolean);
}
