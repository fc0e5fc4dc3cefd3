// Reports which lines of the page's pure modules the tests run, and fails below the stated share.
// A module is pure when neither it nor what it imports names Leaflet or the page's document.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const LEAST_OF_EACH = 0.5;
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../../main/resources/static/js");
const IMPORTED = /(?:from|import)\s+"([^"]+)"/g;
const TOUCHES_THE_PAGE =
  /(?<![.\w])(?:document|window|location|history|matchMedia|addEventListener|ResizeObserver)\b[.(]/;

const files = readdirSync(ROOT, { recursive: true })
  .filter(name => name.endsWith(".js"))
  .map(name => join(ROOT, name));
const texts = new Map(files.map(file => [file, readFileSync(file, "utf8")]));

function importsOf(file) {
  return [...texts.get(file).matchAll(IMPORTED)].map(([, name]) =>
    name.startsWith(".") ? resolve(dirname(file), name) : name,
  );
}

function isPure(file, seen = new Set()) {
  if (seen.has(file)) return true;
  seen.add(file);
  if (!texts.has(file) || TOUCHES_THE_PAGE.test(texts.get(file))) return false;
  return importsOf(file).every(imported => isPure(imported, seen));
}

const percent = share => `${(100 * share).toFixed(1).padStart(5)} %`;

function* report(summary) {
  const counted = new Map(summary.files.map(file => [file.path, file]));
  let [lines, covered, failing] = [0, 0, 0];
  for (const file of files.filter(each => isPure(each)).sort()) {
    const own = counted.get(file);
    const all = own?.totalLineCount ?? texts.get(file).split("\n").length - 1;
    const run = own?.coveredLineCount ?? 0;
    lines += all;
    covered += run;
    const short = run < LEAST_OF_EACH * all;
    if (short) failing++;
    yield `${percent(run / all)}  ${relative(ROOT, file)}${short ? "  too few lines" : ""}\n`;
  }
  yield `${percent(covered / lines)}  of ${lines} lines in pure modules; at least ${percent(LEAST_OF_EACH).trim()} of each wanted\n`;
  if (failing > 0) process.exitCode = 1;
}

export default async function* coverage(events) {
  for await (const { type, data } of events) if (type === "test:coverage") yield* report(data.summary);
}
