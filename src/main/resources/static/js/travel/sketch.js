// What is being drawn on the map: {kind: "line" or "area", least, points}.

/** Takes what is drawn into the change. */
export function finishSketch(store) {
  const { sketch, edit } = store.get();
  if (sketch && sketch.points.length >= sketch.least)
    store.set({ edit: { ...edit, [sketch.kind]: sketch.points }, sketch: null });
}

export function undoPoint(store) {
  const { sketch } = store.get();
  if (sketch) store.set({ sketch: { ...sketch, points: sketch.points.slice(0, -1) } });
}

export function addPoint(store, point) {
  const { sketch } = store.get();
  if (sketch.points.at(-1)?.join() !== point.join())
    store.set({ sketch: { ...sketch, points: [...sketch.points, point] } });
}
