// Top and bottom of the brochure: what it is, what was asked, files to take away, who is to be thanked.

import { dateOf, dateWords } from "../circuit/clock.js";
import { limitWords } from "../circuit/pace.js";
import { total } from "../circuit/request.js";
import { h } from "../dom.js";
import { count, km, minutes, monthName, words } from "../format.js";

export function drawHead(circuit, programme, { date, onDate, address }) {
  const stops = circuit.days.flatMap(day => day.stops);
  const villages = new Set(stops.map(({ village }) => village)).size;
  return h(
    "header",
    {},
    h("p", { class: "programme" }, programme?.name ?? ""),
    h("h1", {}, titleOf(circuit)),
    circuit.name && h("p", {}, titleOf({ ...circuit, name: null })),
    h(
      "p",
      { class: "sums" },
      `${count(stops.length, "stop")} in ${count(villages, "village")}, ${minutes(total(circuit, "drive_minutes"))} driving over ${km(total(circuit, "km"))}, ${minutes(total(circuit, "visit_minutes"))} visiting`,
    ),
    h("p", { class: "hint" }, asked(circuit)),
    tools(circuit, { date, onDate, address }),
  );
}

export function titleOf({ name, request, days }) {
  return (
    name ??
    `${count(days.length, "day")} from ${days[0].start.name}${request.month ? ` in ${monthName(request.month)}` : ""}`
  );
}

/** What was asked for, as far as it shapes what is read here. */
function asked({ request }) {
  const themes = test =>
    Object.entries(request.themes ?? {})
      .filter(([, weight]) => test(weight))
      .map(([theme]) => words(theme).toLowerCase())
      .join(", ");
  const [liked, left] = [themes(weight => weight > 1), themes(weight => weight === 0)];
  const kept = (request.must?.length ?? 0) + (request.pins?.length ?? 0);
  return [
    `Planned ${request.profile === "foot" ? "on" : "by"} ${request.profile} from ${request.start_time ?? "09:00"} on`,
    ...limitWords(request),
    request.return_to_base && "nights at the start",
    liked && `with much ${liked}`,
    left && `without ${left}`,
    kept > 0 && `${count(kept, "stop")} asked for`,
    request.avoid?.length > 0 && `${count(request.avoid.length, "stop")} left out by hand`,
  ]
    .filter(Boolean)
    .join(", ")
    .concat(".");
}

function tools({ id, request }, { date, onDate, address }) {
  const file = (format, text) =>
    h(
      "a",
      {
        href: address(`/api/circuits/${encodeURIComponent(id)}`, { f: format, ...(format === "ics" ? { date } : {}) }),
        download: "",
      },
      text,
    );
  const done = h("span", { role: "status" });
  const input = h("input", {
    type: "date",
    id: "first-day",
    value: date ?? "",
    onchange: event => onDate(event.target.value),
  });
  const wrong = date && request.month && dateOf(date, 1)?.getUTCMonth() + 1 !== request.month;
  return h(
    "div",
    { class: "tools" },
    h("button", { type: "button", class: "main", onclick: () => window.print() }, "Print"),
    file("gpx", "GPX"),
    file("kml", "KML"),
    file("ics", "Calendar"),
    file("csv", "CSV"),
    h("a", { href: `/#circuit=${encodeURIComponent(id)}` }, "On the map"),
    h("button", { type: "button", onclick: () => copy(done) }, "Copy link"),
    done,
    h("label", { for: "first-day" }, "First day"),
    input,
    wrong &&
      h(
        "p",
        { class: "problem", role: "alert" },
        `Planned for ${monthName(request.month)}: what opens in other months was not looked up.`,
      ),
  );
}

async function copy(done) {
  try {
    await navigator.clipboard.writeText(location.href);
    done.textContent = "copied";
  } catch {
    done.textContent = location.href;
  }
}

export function drawFoot(circuit, { layers, network, sources }) {
  const shown = ["roads", "villages", "resources", "products", "cities", "base-map"];
  return h(
    "footer",
    {},
    network?.generalised &&
      h("p", {}, "The roads are generalised: times and turns are fit to plan with, not to navigate by."),
    h(
      "p",
      {},
      "Sources: ",
      layers
        .filter(({ id }) => shown.includes(id))
        .map(({ title, attribution, licence }) => `${title}: ${attribution} (${licence})`)
        .join(". "),
      ".",
    ),
    sources.length > 0 && h("p", {}, `What is told of attractions and products comes from: ${sources.join(", ")}.`),
    h("p", { class: "address" }, location.href),
    h("p", {}, `Village Atlas, ${circuit.id}, read on ${dateWords(new Date())}`),
  );
}
