// A text field that proposes names while one types (ARIA combobox with a list box).

import { h, show } from "../dom.js";
import { search } from "../search.js";

let counter = 0;

/** entries(): [{id, name, note}]; onChoose(entry). With `keep` the chosen name stays in the field. */
export function createCombobox({ label, placeholder, entries, onChoose, keep = false, unseenLabel = false }) {
  const id = `combo-${++counter}`;
  const input = h("input", {
    type: "text",
    id,
    role: "combobox",
    placeholder,
    autocomplete: "off",
    spellcheck: "false",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": `${id}-list`,
    oninput: open,
    onkeydown: key,
    onfocus: event => event.target.value && open(),
    onblur: () => setTimeout(close, 150),
  });
  const box = h("ul", { id: `${id}-list`, role: "listbox", "aria-label": label, hidden: true });
  const status = h("span", { class: "unseen", role: "status" });
  const element = h(
    "div",
    { class: "combobox" },
    h("label", { for: id, class: unseenLabel && "unseen" }, label),
    input,
    box,
    status,
  );
  let found = [];
  let active = -1;

  function open() {
    found = search(entries(), input.value);
    active = found.length > 0 ? 0 : -1;
    show(
      box,
      found.length > 0
        ? found.map((entry, index) =>
            h(
              "li",
              {
                role: "option",
                id: `${id}-${index}`,
                onmousedown: event => {
                  event.preventDefault();
                  choose(index);
                },
              },
              h("span", {}, entry.name),
              entry.note && h("small", {}, entry.note),
            ),
          )
        : h("li", { class: "empty" }, "No such name"),
    );
    box.hidden = input.value.trim() === "";
    input.setAttribute("aria-expanded", String(!box.hidden));
    status.textContent = box.hidden ? "" : found.length === 0 ? "No such name" : `${found.length} found`;
    mark();
  }

  function close() {
    box.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function mark() {
    for (const [index, option] of [...box.children].entries())
      option.setAttribute("aria-selected", String(index === active));
    if (active >= 0 && !box.hidden) input.setAttribute("aria-activedescendant", `${id}-${active}`);
    else input.removeAttribute("aria-activedescendant");
  }

  function choose(index) {
    const entry = found[index];
    if (!entry) return;
    input.value = keep ? entry.name : "";
    close();
    onChoose(entry);
  }

  function key(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) {
      event.preventDefault();
      if (box.hidden) open();
      else if (found.length > 0) active = (active + steps[event.key] + found.length) % found.length;
      mark();
    } else if (event.key === "Enter" && !box.hidden) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape") {
      if (box.hidden) input.value = "";
      close();
    }
  }

  return { element, input };
}
