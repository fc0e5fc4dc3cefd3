// Dragging a stop with a finger or a pen: browsers drag by themselves for the mouse alone.

const EDGE = 60;
const STEP = 14;

/** Lets a stop be dragged by its number; the day's card under the finger is told where it falls. */
export function dragsByTouch(handle, row, id) {
  let scrolling = null;
  const end = () => {
    clearInterval(scrolling);
    scrolling = null;
    row.classList.remove("dragged");
    mark(null, null);
  };
  handle.addEventListener("pointerdown", event => {
    if (event.pointerType === "mouse") return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    row.classList.add("dragged");
  });
  handle.addEventListener("pointermove", event => {
    if (!handle.hasPointerCapture?.(event.pointerId)) return;
    const { card, over } = under(event);
    mark(card, card?.contains(row) ? over : null);
    clearInterval(scrolling);
    scrolling = scroll(row.closest(".panels"), event.clientY);
  });
  handle.addEventListener("pointerup", event => {
    if (!handle.hasPointerCapture?.(event.pointerId)) return;
    const { card, over } = under(event);
    end();
    card?.dispatchEvent(new CustomEvent("stopfall", { detail: { id, before: over?.dataset.stop ?? null } }));
  });
  handle.addEventListener("pointercancel", end);
}

function under({ clientX, clientY }) {
  const element = document.elementFromPoint(clientX, clientY);
  /** @type {HTMLElement | null} */
  const over = element?.closest(".stop-row") ?? null;
  return { card: element?.closest(".day") ?? null, over };
}

function mark(card, over) {
  for (const one of document.querySelectorAll(".drop-here")) if (one !== card) one.classList.remove("drop-here");
  for (const one of document.querySelectorAll(".drop-before")) if (one !== over) one.classList.remove("drop-before");
  card?.classList.add("drop-here");
  over?.classList.add("drop-before");
}

/** Near the upper and lower edge the panel moves on under a resting finger. */
function scroll(panel, y) {
  const { top, bottom } = panel?.getBoundingClientRect() ?? { top: -Infinity, bottom: Infinity };
  const by = y < top + EDGE ? -STEP : y > bottom - EDGE ? STEP : 0;
  return by === 0 ? null : setInterval(() => panel.scrollBy(0, by), 30);
}
