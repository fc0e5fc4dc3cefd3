// The part of the page's state that a link can carry, after the "#". Pure.

const KEYS = ["tab", "programme", "village", "circuit", "portfolio"];
const TABS = ["villages", "travel", "overlap", "circuit"];

export function parseHash(hash) {
  const values = new URLSearchParams(String(hash ?? "").replace(/^#/, ""));
  /** @type {Record<"tab" | "programme" | "village" | "circuit" | "portfolio", string | null>} */
  const state = /** @type {any} */ (Object.fromEntries(KEYS.map(key => [key, values.get(key) || null])));
  if (!TABS.includes(state.tab)) state.tab = state.circuit || state.portfolio ? "circuit" : "villages";
  return state;
}

/** @param {Record<string, any>} state */
export function formatHash(state) {
  const values = new URLSearchParams();
  for (const key of KEYS) if (state[key]) values.set(key, state[key]);
  if (state.tab === "villages") values.delete("tab");
  const text = values.toString();
  return text === "" ? "" : `#${text}`;
}

/** A hash with more values behind it. */
export function joined(hash, more) {
  return more === "" ? hash : `${hash === "" ? "#" : `${hash}&`}${more}`;
}
