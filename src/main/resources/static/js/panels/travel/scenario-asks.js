// What is asked beside a kept scenario before something is done to it: its new name, or whether it shall go.

import { h } from "../../dom.js";

const escapes = onNo => event => event.key === "Escape" && onNo();

export function confirmDrop(name, { onNo, onYes }) {
  return h(
    "span",
    { class: "confirm", role: "group", "aria-label": `Delete ${name}?`, onkeydown: escapes(onNo) },
    "Delete for everybody? ",
    h("button", { type: "button", class: "quiet", onclick: onNo }, "Keep it"),
    h("button", { type: "button", class: "quiet", onclick: onYes }, "Yes, delete"),
  );
}

export function nameForm(name, { onNo, onYes }) {
  const input = h("input", { type: "text", "aria-label": `New name of ${name}`, maxlength: 200, value: name });
  input.required = true;
  const keep = event => {
    event.preventDefault();
    if (input.value.trim()) onYes(input.value.trim());
    else input.focus();
  };
  return h(
    "form",
    { class: "confirm", onsubmit: keep, onkeydown: escapes(onNo) },
    input,
    h("button", { type: "submit", class: "quiet" }, "Keep the name"),
    h("button", { type: "button", class: "quiet", onclick: onNo }, "Cancel"),
  );
}
