// The columns of the tables by product and by market.

import { decimal, percent, times } from "../../format.js";
import { chanceColumns, figure } from "./chance-columns.js";
import { crowding, named, overlaps, two, worst } from "./columns.js";

const share = {
  Expected: ["expected_share", percent, "The share of a maker's neighbours that would make it too by chance"],
};

export function productColumns() {
  const chance = chanceColumns(row => [row.against_chance]).map(column => {
    const [name, text, hint] = share[column.title] ?? [];
    const value = row => row.against_chance?.[name];
    return name
      ? { ...column, hint, value, cell: row => figure(value(row), text, row.against_chance?.reason) }
      : column;
  });
  return [
    {
      title: "Product",
      value: row => row.category_name,
      cell: row => named(row.category_name, above(row.category_path)),
    },
    crowding,
    worst,
    ...chance,
    overlaps,
    { title: "Villages", numeric: true, first: "descending", value: row => row.villages },
    {
      title: "Specialised",
      hint: "Location quotient: its share in the products of the region over its share in all products",
      numeric: true,
      first: "descending",
      value: row => row.location_quotient.quotient,
      cell: row => named(times(row.location_quotient.quotient), row.location_quotient.region),
    },
  ];
}

const above = path => path.split(" > ").slice(0, -1).slice(-2).join(" › ");

/** A city, and the season that its row is of. */
export function marketName({ city_name: city, season }) {
  const unknown = season === "unknown" ? "months not known" : season;
  return season && season !== "year" ? `${city}, ${unknown}` : city;
}

/** @param chanceOf figures by category, as they are known by now */
export function marketColumns(chanceOf) {
  return [
    { title: "City", value: row => row.city_name, cell: row => named(marketName(row), row.category_name) },
    crowding,
    worst,
    ...chanceColumns(row => [chanceOf().get(row.category)]).filter(({ title }) => title !== "Expected"),
    { title: "Sellers", numeric: true, first: "descending", value: row => row.sellers },
    {
      title: "Effective",
      hint: "Effective sellers, 1/HHI: as crowded as so many sellers of like size",
      numeric: true,
      first: "descending",
      value: row => row.effective_sellers,
      cell: row => figure(row.effective_sellers, two, row.hhi_reason),
    },
    {
      title: "HHI",
      hint: "Sum of the squares of the sellers' parts: low means many rivals, 1 a single seller",
      numeric: true,
      value: row => row.hhi,
      cell: row => figure(row.hhi, value => decimal(value, 3), row.hhi_reason),
    },
    {
      title: "Saturation",
      hint: "Supply over demand",
      numeric: true,
      value: row => row.saturation,
      cell: row => figure(row.saturation, two, row.saturation_reason),
    },
  ];
}
