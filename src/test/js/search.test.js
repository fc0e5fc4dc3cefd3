import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, rank, search } from "../../main/resources/static/js/search.js";

const names = ["Lëpushë", "Theth", "Shëngjergj", "Dardhë", "Qafë-Dardhë", "Çukë", "Guri i Bardhë"].map(name => ({
  name,
}));
const found = query => search(names, query).map(({ name }) => name);

test("accents and case do not matter", () => {
  assert.deepEqual(found("Lepushe"), ["Lëpushë"]);
  assert.deepEqual(found("theth"), ["Theth"]);
  assert.deepEqual(found("cuke"), ["Çukë"]);
  assert.deepEqual(found("SHËNGJ"), ["Shëngjergj"]);
});

test("a letter written as base and accent is found like the composed one", () => {
  assert.equal(fold("Le\u0308pushe\u0308"), fold("Lëpushë"));
});

test("whole names come before starts of words, and those before the rest", () => {
  assert.deepEqual(found("dardhe"), ["Dardhë", "Qafë-Dardhë"]);
  assert.equal(rank("Guri i Bardhë", "bardhe"), 2);
  assert.equal(rank("Guri i Bardhë", "ardhe"), 3);
});

test("nothing typed finds nothing", () => {
  assert.deepEqual(found(""), []);
  assert.deepEqual(found("  "), []);
  assert.deepEqual(found("xyz"), []);
});

test("no more than the limit is offered", () => {
  assert.equal(
    search(
      Array.from({ length: 30 }, (_, i) => ({ name: `Village ${i}` })),
      "vil",
      8,
    ).length,
    8,
  );
});
