// Numbers and words as people read them. Pure: no page, no clock, no network.

const NUMBER = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const MONTHS = MONTH_NAMES.map(name => name.slice(0, 3));

export const UNKNOWN = "–";

function absent(value) {
  return value === null || value === undefined || value === "" || Number.isNaN(value);
}

export function number(value) {
  return absent(value) ? UNKNOWN : NUMBER.format(value);
}

export function decimal(value, places = 1) {
  return absent(value) ? UNKNOWN : Number(value).toFixed(places);
}

/** Text that no line break tears apart. */
function unbroken(text) {
  return text.replaceAll(" ", "\u00a0");
}

/** Minutes as "45 min" or "2 h 05 min"; anything above nothing but below a minute stays visible. */
export function minutes(value) {
  if (absent(value)) return UNKNOWN;
  if (value > 0 && value < 1) return unbroken("< 1 min");
  const whole = Math.round(value);
  if (whole < 60) return unbroken(`${whole} min`);
  return unbroken(`${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, "0")} min`);
}

export function km(value) {
  if (absent(value)) return UNKNOWN;
  return value < 10 ? `${Number(value).toFixed(1)} km` : `${NUMBER.format(value)} km`;
}

export function metres(value) {
  if (absent(value)) return UNKNOWN;
  return value < 1000 ? `${NUMBER.format(value)} m` : `${(value / 1000).toFixed(1)} km`;
}

export function count(value, one, many = `${one}s`) {
  return `${number(value)} ${value === 1 ? one : many}`;
}

export function month(value) {
  return MONTHS[value - 1] ?? UNKNOWN;
}

export function monthName(value) {
  return MONTH_NAMES[value - 1] ?? UNKNOWN;
}

/** Months as runs: [4,5,6,10] is "Apr–Jun, Oct"; runs cross the new year: [11,12,1] is "Nov–Jan". */
export function months(values) {
  if (!Array.isArray(values) || values.length === 0) return UNKNOWN;
  const held = new Set(values);
  if (held.size === 12) return "all year";
  const before = value => (value === 1 ? 12 : value - 1);
  const after = value => (value === 12 ? 1 : value + 1);
  const starts = [...held].sort((a, b) => a - b).filter(value => !held.has(before(value)));
  return starts
    .map(start => {
      let end = start;
      while (held.has(after(end))) end = after(end);
      if (end === start) return month(start);
      return `${month(start)}${after(start) === end ? ", " : "–"}${month(end)}`;
    })
    .join(", ");
}

/** People in thousands and millions, for columns that compare. */
export function people(value) {
  if (absent(value)) return UNKNOWN;
  return value >= 1e6
    ? `${(value / 1e6).toFixed(1)} m`
    : value >= 1000
      ? `${Math.round(value / 1000)} k`
      : NUMBER.format(value);
}

export function percent(value) {
  return absent(value) ? UNKNOWN : `${Math.round(value * 100)} %`;
}

/** A probability to three figures, such as 0.0412. */
export function probability(value) {
  if (absent(value)) return UNKNOWN;
  return value < 0.0001 ? "< 0.0001" : String(Number(Number(value).toPrecision(3)));
}

/** Times what is expected: 5.4×. */
export function times(value) {
  return absent(value) ? UNKNOWN : `${value < 10 ? Number(value).toFixed(1) : NUMBER.format(value)}×`;
}

export function words(code) {
  if (absent(code)) return "";
  const text = String(code).replace(/[_-]+/g, " ").toLowerCase();
  return text[0].toUpperCase() + text.slice(1);
}

/** A source as it is stored, several parted by " | ", each an address, words, or both. */
export function sources(text) {
  if (absent(text)) return [];
  return String(text)
    .split(/\s+\|\s+/)
    .map(part => part.trim())
    .filter(Boolean)
    .map(part => {
      const address = part.match(/https?:\/\/[^\s<>"]+/)?.[0];
      if (!address) return { text: part, href: null };
      const rest = part.replace(address, "").trim();
      return { text: rest || host(address), href: address };
    });
}

function host(address) {
  try {
    return new URL(address).hostname.replace(/^www\./, "");
  } catch {
    return address;
  }
}
