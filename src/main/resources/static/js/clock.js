// Clock times and dates of a circuit. Pure: no page, no network.

/** Minutes since midnight of "09:20". */
export function minutesOf(clock) {
  const [hours, minutes] = String(clock).split(":").map(Number);
  return hours * 60 + minutes;
}

export function clockOf(minutes) {
  const whole = Math.round(minutes);
  return `${String(Math.floor(whole / 60) % 24).padStart(2, "0")}:${String(whole % 60).padStart(2, "0")}`;
}

/** What the hours of a day go to, in order: driving, visiting, and waiting where a visit begins later than one arrives. */
export function segmentsOf(day) {
  const segments = [];
  const add = (kind, from, to, name) => {
    if (to - from >= 0.5) segments.push({ kind, from, to, name });
  };
  const [first] = day.stops;
  let now = first ? minutesOf(first.arrive) - first.leg_minutes : minutesOf(day.end.arrive) - day.end.leg_minutes;
  for (const stop of [...day.stops, day.end]) {
    const arrive = minutesOf(stop.arrive);
    add("drive", now, now + stop.leg_minutes, `to ${stop.village_name ?? stop.name}`);
    add("wait", now + stop.leg_minutes, arrive, "waiting");
    if (stop.depart === undefined) break;
    now = minutesOf(stop.depart);
    add("visit", arrive, now, stop.attraction_name ?? stop.village_name);
  }
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
