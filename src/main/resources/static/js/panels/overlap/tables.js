// The four tables of the analyst's page, a hundred rows at a time.

import { chanceByProduct } from "../../crowding/null-model.js";
import { villagesForChance } from "../../crowding/view.js";
import { createTable } from "../table.js";
import { marketColumns, pairColumns, productColumns, villageColumns } from "./columns.js";

const PAGE = 100;

/**
 * Tables by the names of their views; choosing a row and pointing at one go to the store.
 * @param {Store} store
 */
export function createTables(store) {
  const byProduct = remembered(() => villagesForChance(store.get()), chanceByProduct);
  const byCategory = remembered(
    () => store.get().overlap.products?.rows,
    rows => new Map((rows ?? []).map(row => [row.category, row.against_chance])),
  );
  const table = (caption, columns, sort, empty = "No overlap fits these filters.") =>
    createTable({
      caption,
      columns,
      sort,
      descending: true,
      empty,
      key: row => row.id,
      page: PAGE,
      onChoose: row => store.set({ overlapRow: row.id }),
      onPoint: row => store.set({ overlapPointed: row?.id ?? null }),
    });
  const none = "Nothing fits these filters.";
  return {
    pairs: table("Overlapping products of neighbouring villages", pairColumns(byProduct), 3),
    villages: table("Crowding by village", villageColumns(), 1, none),
    products: table("Crowding by product", productColumns(), 1, none),
    markets: table("Crowding by market city and product", marketColumns(byCategory), 7, none),
  };
}

/** What is made of a value, made again only when the value is another. */
function remembered(read, make) {
  let [held, made] = [null, make(null)];
  return () => {
    const value = read();
    if (value !== held) [held, made] = [value, make(value)];
    return made;
  };
}
