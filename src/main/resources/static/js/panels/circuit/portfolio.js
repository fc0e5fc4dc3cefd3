// Several circuits that share out the villages: how evenly, what each is, what villages gain, which are left out and why.

import { balanceOf, gainsOf, gainText } from "../../circuit/portfolio.js";
import { facts, h, show } from "../../dom.js";
import { count, minutes, monthName } from "../../format.js";
import { circuitColour } from "../../scales.js";
import { drawing } from "../../symbols.js";
import { copyLink } from "./files.js";

/** @param {Store} store */
export function startPortfolio(element, back, store, actions) {
  store.watch(["portfolio", "circuit", "cities"], state => {
    const { portfolio, circuit } = state;
    show(element, portfolio && !circuit && result(state, actions));
    show(
      back,
      portfolio &&
        circuit &&
        h(
          "p",
          { class: "links" },
          h(
            "button",
            { type: "button", class: "quiet", onclick: actions.onBack },
            `Back to all ${count(portfolio.circuits.length, "circuit")}`,
          ),
        ),
    );
  });
}

/** @param {State} state */
function result({ portfolio, cities }, actions) {
  return [
    h("h2", { tabindex: "-1", id: "portfolio-title" }, title(portfolio.request, portfolio.circuits.length, cities)),
    facts(balanceOf(portfolio)),
    h(
      "ol",
      { class: "portfolio" },
      portfolio.circuits.map((member, index) => card(member, index + 1, portfolio, actions)),
    ),
    uncovered(portfolio.uncovered, actions),
    files(portfolio, actions.api),
  ];
}

/**
 * @param {any} request
 * @param {number} number
 * @param {CityRow[]} cities
 */
function title({ circuit }, number, cities) {
  const start = cities.find(({ id }) => id === circuit.start)?.name ?? "the start";
  return `${count(number, "circuit")} of ${count(circuit.days, "day")} from ${start}${circuit.month ? ` in ${monthName(circuit.month)}` : ""}`;
}

/**
 * @param {Portfolio["circuits"][number]} member
 * @param {number} number
 * @param {Portfolio} portfolio
 * @param {any} actions
 */
function card(member, number, portfolio, { onOpen, onShow, onVillage }) {
  const gains = gainsOf(portfolio, member.id);
  return h(
    "li",
    { class: "card" },
    h("h3", {}, drawing("circle", circuitColour(number), 16), ` ${number}. ${member.name}`),
    h(
      "p",
      { class: "hint" },
      [
        count(member.days, "day"),
        count(member.villages, "village"),
        count(member.stops, "stop"),
        `${minutes(member.visit_minutes)} visiting`,
        `${minutes(member.drive_minutes)} driving`,
      ].join(" · "),
    ),
    h(
      "p",
      { class: "links" },
      h("button", { type: "button", class: "quiet", onclick: () => onOpen(member.id) }, `Open circuit ${number}`),
      h("button", { type: "button", class: "quiet", onclick: () => onShow(gains) }, `Show ${number} on map`),
    ),
    h(
      "details",
      {},
      h("summary", {}, `What its ${count(gains.length, "village")} gain`),
      h(
        "ul",
        { class: "entries" },
        gains.map(gain =>
          h(
            "li",
            {},
            h("button", { type: "button", class: "link", onclick: () => onVillage(gain.village) }, gain.village_name),
            gainText(gain).slice(gain.village_name.length),
          ),
        ),
      ),
    ),
  );
}

/**
 * @param {Portfolio["uncovered"]} villages
 * @param {any} actions
 */
function uncovered(villages, { onVillage }) {
  if (villages.length === 0) return h("p", {}, "Every village is on a circuit.");
  return h(
    "details",
    { open: villages.length <= 12 },
    h("summary", {}, `Villages on no circuit, and why (${villages.length})`),
    h(
      "ul",
      { class: "entries" },
      villages.map(({ village, village_name: name, reason }) =>
        h(
          "li",
          {},
          h("button", { type: "button", class: "link", onclick: () => onVillage(village) }, name),
          h("p", { class: "hint" }, `${reason[0].toUpperCase()}${reason.slice(1)}.`),
        ),
      ),
    ),
  );
}

/**
 * @param {any} parts
 * @param {Api} api
 */
function files({ id }, api) {
  const path = `/api/portfolios/${encodeURIComponent(id)}/villages`;
  const file = (format, text) =>
    h("a", { href: api.address(path, { limit: api.ALL, f: format }), download: `${id}.${format}` }, text);
  return h(
    "p",
    { class: "links" },
    file("csv", "CSV"),
    file("geojson", "GeoJSON"),
    copyLink(`#portfolio=${id}`, "Link to these circuits"),
  );
}
