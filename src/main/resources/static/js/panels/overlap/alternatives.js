// What a village could make instead, each idea with its reason and the rows it rests on.

import { h } from "../../dom.js";
import { decimal, sources, words } from "../../format.js";
import { bandBadge, folded, formula, hint } from "./parts.js";

/**
 * All ideas for a village, asked for when they are opened.
 * @param {any} village
 * @param {{api: Api, [action: string]: any}} actions
 */
export function alternatives(village, { state, api, onTry }) {
  return folded("What else it could make", async () => {
    const within = state.overlapQuery.within_minutes;
    const { items, reason } = await api.alternatives(village, { within_minutes: within });
    return [
      reason && hint(`Its crowding cannot be told: ${reason}.`),
      items.length === 0
        ? hint("No other product is supported by what is known of the village.")
        : h(
            "ol",
            { class: "ideas" },
            items.map(idea => ideaCard(idea, { onTry: category => onTry(village, category) })),
          ),
    ];
  });
}

/**
 * One idea: score with its working, reason, worst rival, and what it rests on; whole shows that unfolded, for paper.
 * @param {AlternativeRow} idea
 * @param {{onTry?: (category: string) => void, whole?: boolean}} options
 */
export function ideaCard(idea, { onTry, whole = false }) {
  const { crowding, worst_rival: rival } = idea;
  return h(
    "li",
    {},
    h("strong", {}, idea.category_name),
    " ",
    crowding.worst_band && bandBadge(crowding.worst_band),
    h("p", {}, idea.reason),
    working(idea),
    rests(idea, whole),
    rival && hint(`Worst rival: ${rival.village_name}, severity ${decimal(rival.severity)}.`),
    idea.also.length > 0 && hint(`Also of this group: ${idea.also.map(words).join(", ")}.`),
    onTry &&
      h("button", { type: "button", class: "quiet", onclick: () => onTry(idea.category) }, `Try ${idea.category_name}`),
  );
}

/** @param {AlternativeRow} idea */
function working({
  score,
  score_reason: none,
  support,
  density,
  density_reason: unknown,
  resource_strength: strength,
  crowding,
}) {
  if (score === null) return hint(`No score: ${none}.`);
  const worst = crowding.worst_severity ?? 0;
  return [
    formula(`${decimal(support, 3)} × (1 − ${decimal(worst)}/100) = ${decimal(score, 3)}`),
    hint(
      `Support = ½ × ${density === null ? `0 (${unknown})` : decimal(density, 3)} density + ½ × ${decimal(strength ?? 0, 2)} of its resources.`,
    ),
  ];
}

/**
 * @param {AlternativeRow} idea
 * @param {boolean} whole
 */
function rests({ resources, related }, whole) {
  const rows = [
    ...resources.map(({ name, kind, reason, source }) => [`${words(kind)}: ${name}. ${reason}.`, source]),
    ...related.map(({ group_name: group, proximity }) => [
      `Related: the village is good at ${group} (proximity ${decimal(proximity, 2)}).`,
      null,
    ]),
  ];
  if (rows.length === 0) return null;
  const list = () =>
    h(
      "ul",
      {},
      rows.map(([text, source]) =>
        h(
          "li",
          {},
          text,
          " ",
          sources(source).map(({ text: name, href }) =>
            href ? [h("a", { href, rel: "noopener" }, name), " "] : `${name} `,
          ),
        ),
      ),
    );
  return whole ? list() : folded("What this rests on", list);
}
