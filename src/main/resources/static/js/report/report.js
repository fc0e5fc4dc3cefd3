// The report from its title to its sources.

import { h, show } from "../dom.js";
import { bandRows } from "../layers/overlap.js";
import { createReportMap } from "../layers/report-map.js";
import { crowdingRows } from "../layers/villages.js";
import { summary } from "../panels/overlap/summary.js";
import { drawMethod, drawSources } from "./method.js";
import { tablesOf, titleOf } from "./scope.js";
import { SECTIONS } from "./sections.js";

/** @param {Api} api */
export async function drawReport(element, report, api) {
  const { scope, programme, overlap, date, href } = report;
  const { title, also } = titleOf(scope, namesOf(report));
  document.title = `${title}: overlap report · Village Atlas`;
  const map = h("div", { class: "report-map", "aria-label": "Map of the overlaps" });
  const views = { programme: "products", village: "pairs", category: "pairs", city: "markets", market: "markets" };
  const lead = views[scope.about] && summary({ overlap, overlapView: views[scope.about], overlapQuery: scope.query });
  show(
    element,
    h("button", { type: "button", class: "main print", onclick: () => window.print() }, "Print"),
    h("p", { class: "kicker" }, "Overlap report · Village Atlas"),
    h("h1", {}, title),
    h("p", { class: "hint" }, [`${programme.name}, ${programme.country}`, words(date), ...also].join(" · ")),
    h(
      "p",
      { class: "lead" },
      lead,
      " ",
      scope.about === "programme" && summary({ overlap, overlapView: "pairs", overlapQuery: scope.query }),
    ),
    h("p", { class: "lead" }, MEANING),
    h("figure", {}, map, legend(programme)),
    tablesOf(scope).map(name => SECTIONS[name](report)),
    drawMethod(report),
    drawSources(report),
    h("p", { class: "hint address" }, `This report again: ${href}`),
  );
  await createReportMap(map, report, api);
}

const MEANING =
  "Severity goes from 0 to 100: how alike two products are, times how near and how much in the same markets they are. " +
  "Times, p and q stand beside it and say whether chance would place as much; they judge nothing. Villages decide.";

function namesOf({ scope: { query }, tried, programme, villages, categories, cities }) {
  const name = (list, id) => list.find(each => each.id === id)?.name ?? id;
  return {
    programme: programme.name,
    village: name(villages, query.village),
    category: name(categories, query.category),
    city: name(cities, query.city),
    tried: tried && `${tried.candidate.category_name} in ${tried.candidate.village_name}`,
  };
}

function legend(programme) {
  const rows = [...bandRows(programme), ...crowdingRows()];
  return h(
    "figcaption",
    {},
    h(
      "ul",
      { class: "legend-line" },
      rows.map(([sign, text]) => h("li", { class: !sign && "legend-head" }, sign, text)),
    ),
  );
}

export function words(date) {
  return date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}
