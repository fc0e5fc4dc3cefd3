// Builds elements. Text always enters as a text node, so that nothing read from a file or a service is run as markup.

const SVG = "http://www.w3.org/2000/svg";

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name in element && ["value", "checked", "disabled", "hidden", "selected", "open"].includes(name))
      element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

export function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

export function svg(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/**
 * Replaces what an element holds. A control in it that has the focus hands it to the one that takes its place: the same
 * element, or the one with the same name in the same row.
 */
export function show(parent, ...children) {
  const focused = parent.contains(document.activeElement) ? document.activeElement : null;
  const name = focused && controlName(focused);
  parent.replaceChildren(
    ...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false),
  );
  if (!focused || document.activeElement === focused) return;
  const heir = parent.contains(focused)
    ? focused
    : [...parent.querySelectorAll(focused.tagName)].find(control => controlName(control) === name);
  heir?.focus({ preventScroll: true });
}

/** What tells a control from its neighbours: its label or words, and the row that it stands in. */
function controlName(control) {
  const words = control.getAttribute("aria-label") ?? control.labels?.[0]?.textContent ?? control.textContent;
  return [control.type, control.name, words, control.closest("[data-key]")?.dataset.key].join("|");
}

/** A definition list of the pairs whose value is known. */
export function facts(pairs) {
  const known = pairs.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return known.length === 0
    ? null
    : h(
        "dl",
        { class: "facts" },
        known.map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]),
      );
}

export function field(label, control, hint) {
  if (!control.id) control.id = `f-${Math.random().toString(36).slice(2, 9)}`;
  const id = control.id;
  const hintId = `${id}-hint`;
  if (hint) control.setAttribute("aria-describedby", hintId);
  return h(
    "div",
    { class: "field" },
    h("label", { for: id }, label),
    control,
    hint && h("p", { class: "hint", id: hintId }, hint),
  );
}

/**
 * The options, with one more for a value that is none of them, as a circuit that was planned elsewhere may have.
 * @param {any[][]} options
 * @param {string} value
 * @param {(value: string) => string} [text]
 */
export function including(options, value, text = String) {
  return options.some(([key]) => key === value) ? options : [...options, [value, text(value)]];
}

export function select(options, value, onchange) {
  return h(
    "select",
    { onchange: event => onchange?.(event.target.value) },
    options.map(([key, text, indent = 0]) =>
      h("option", { value: key, selected: key === value }, "\u2003".repeat(indent) + text),
    ),
  );
}
