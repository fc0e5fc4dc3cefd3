// What the service is busy with, in one line that screen readers hear.

import { h, show } from "../dom.js";

const POLL_MS = 1000;

/** @param {Store} store */
export function startStatus(element, store) {
  store.watch(["network", "problems"], ({ network, problems }) => {
    const words = Object.values(problems);
    element.hidden = words.length === 0 && (!network || network.state === "ready");
    element.classList.toggle("is-problem", words.length > 0 || network?.state === "failed");
    if (words.length > 0)
      show(
        element,
        words.map(text => h("p", {}, text)),
      );
    else if (network?.state === "failed")
      show(
        element,
        h(
          "p",
          {},
          "Travel times are not available: ",
          network.message ?? "the road graph could not be built.",
          " Villages, products and search work all the same.",
        ),
      );
    else if (network?.state === "building") building(element, network);
    else show(element);
  });
}

/**
 * @param {HTMLElement} element
 * @param {State["network"]} network
 */
function building(element, { progress, message }) {
  const known = typeof progress === "number";
  const text = `Travel times are being prepared from the road network${known ? `: ${Math.round(progress * 100)} %` : ""}. Villages can be explored meanwhile.`;
  const bar = element.querySelector("progress") ?? h("progress", { max: 1, "aria-label": "Preparing travel times" });
  if (known) bar.setAttribute("value", progress);
  else bar.removeAttribute("value");
  show(element, h("p", {}, text), bar, message && h("p", { class: "hint" }, message));
}

/**
 * Says that corrected tables were not read again, and what to do; it goes once it is read.
 * @param {HTMLElement} element
 * @param {Store} store
 */
export function startNotice(element, store) {
  const close = () => store.set({ tablesChanged: [] });
  store.watch(["tablesChanged"], ({ tablesChanged: files }) => {
    element.hidden = files.length === 0;
    if (element.hidden) return;
    const [were, rows] = files.length === 1 ? ["was", "its rows"] : ["were", "their rows"];
    show(
      element,
      h(
        "p",
        {},
        `${files.join(", ")} ${were} changed after the database was filled, and ${rows} are not read again: what is shown here is what was loaded. `,
        h("code", {}, "PUT /api/programmes/{id}"),
        " changes the rules of a programme.",
      ),
      h("button", { type: "button", class: "quiet", onclick: close }, "Close this notice"),
    );
  });
}

/**
 * Asks every second until the road graph is ready or has failed.
 * @param {Store} store
 * @param {Api} api
 */
export async function followNetwork(store, api) {
  for (;;) {
    try {
      const network = await api.roadNetwork();
      store.set({ network });
      if (network.state !== "building") return network;
    } catch (problem) {
      if (problem.status !== 0 && problem.status !== 503) {
        store.set({ network: { state: "failed", message: problem.message } });
        return null;
      }
    }
    await new Promise(resolve => setTimeout(resolve, POLL_MS));
  }
}
