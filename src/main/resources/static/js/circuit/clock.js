// Clock times and dates of a circuit. Pure: no page, no network.

import { stopName } from "./edits.js";

/** Minutes since midnight of "09:20". */
export function minutesOf(clock) {
  const [hours, minutes] = String(clock).split(":").map(Number);
  return hours * 60 + minutes;
}

export function clockOf(minutes) {
  const whole = Math.round(minutes);
  return `${String(Math.floor(whole / 60) % 24).padStart(2, "0")}:${String(whole % 60).padStart(2, "0")}`;
}

/**
 * What the hours of a day go to, in order and without a gap: driving, visiting, lunch, waiting for a stop to open.
 * What the hours of a day go to, in order and without a gap: driving, visiting, lunch, waiting for a stop to open.
 * @param {Day} day
 */
export function segmentsOf(day) {
  const lunch = day.lunch && { from: minutesOf(day.lunch.from), to: minutesOf(day.lunch.to) };
  const segments = [];
  let now = minutesOf(day.depart);
  const until = (to, kind, name) => {
    if (to - now >= 0.5) segments.push({ kind, from: now, to, name });
    now = Math.max(now, to);
  };
  /** Travel and waiting give way to lunch where it lies among them. */
  const along = (to, drive, name) => {
    let left = drive;
    const part = end => {
      const driven = Math.min(left, Math.max(0, end - now));
      left -= driven;
      until(now + driven, "drive", name);
      until(end, "wait", "waiting");
    };
    if (lunch && lunch.from >= now - 1 && lunch.to <= to + 1) {
      part(lunch.from);
      until(lunch.to, "lunch", "lunch");
    }
    part(to);
  };
  for (const stop of day.stops) {
    along(minutesOf(stop.arrive) + Math.round(stop.wait_minutes ?? 0), stop.leg_minutes, `to ${stop.village_name}`);
    const name = stopName(stop);
    if (lunch && lunch.from >= now - 1 && lunch.to <= minutesOf(stop.depart) + 1) {
      until(lunch.from, "visit", name);
      until(lunch.to, "lunch", "lunch");
    }
    until(minutesOf(stop.depart), "visit", name);
  }
  along(minutesOf(day.end.arrive), day.end.leg_minutes, `to ${day.end.name}`);
  return segments;
}

/** The date of day number `day` of a circuit that begins on `first` ("2027-06-12"), or null for no such date. */
export function dateOf(first, day) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(first ?? "")) return null;
  const date = new Date(`${first}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== first) return null;
  date.setUTCDate(date.getUTCDate() + day - 1);
  return date;
}

export function dateWords(date) {
  return date.toLocaleDateString("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}

/** When and where a day's lunch is. */
export function lunchOf({ from, to, place }) {
  return `Lunch from ${from} to ${to}${place ? ` in ${place}` : "; no place with food is known there or on the way"}`;
}
