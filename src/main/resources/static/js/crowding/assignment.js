// The best assignment of products as the page asks for it and as a link keeps it. Pure.

/** The request for one search; what is left empty takes the service's default. */
export function assignmentOf({ programme, within, stay, pins }) {
  const request = { programme };
  if (within) request.within_minutes = Number(within);
  if (stay !== "" && stay !== null) request.stay_weight = Number(stay);
  if (Object.keys(pins).length > 0) request.pins = pins;
  return request;
}

/** How crowded each village would be with the best assignment found, in the form of the villages' rows. */
export function assignedCrowding(assignment) {
  return new Map(
    (assignment?.villages ?? []).map(row => [
      row.village,
      {
        full_rival_equivalents: row.crowding_best,
        words: `${row.crowding_today.toFixed(2)} full rivals today, ${row.crowding_best.toFixed(2)} as proposed`,
      },
    ]),
  );
}
