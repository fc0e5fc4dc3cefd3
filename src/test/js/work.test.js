import assert from "node:assert/strict";
import test from "node:test";
import { createWork, Stopped } from "../../main/resources/static/js/work.js";

const JOB = { id: "answer-1", title: "Indices", progress: 0, message: "Indices" };
const going = progress => ({ status: 202, body: { ...JOB, progress } });

test("an answer that takes longer is asked for again, and how far it is told, until it is there", async () => {
  const answers = [going(0.25), going(0.75), { status: 200, body: { items: [1] } }];
  const told = [];
  const work = createWork();
  work.watch(list => told.push(list.map(({ title, progress }) => [title, progress])));
  const found = await work.follow(JOB, { again: async () => answers.shift(), drop: () => assert.fail() });
  assert.deepEqual(found, { items: [1] });
  assert.deepEqual(told, [[], [["Indices", 0]], [["Indices", 0.25]], [["Indices", 0.75]], []]);
});

test("people stop it: its job is dropped, and nothing of it is shown any more", async () => {
  const dropped = [];
  let shown = [];
  const work = createWork();
  work.watch(list => (shown = list));
  const again = async () => {
    shown[0].stop();
    return going(0.5);
  };
  await assert.rejects(work.follow(JOB, { again, drop: id => dropped.push(id) }), Stopped);
  assert.deepEqual(dropped, ["answer-1"]);
  assert.deepEqual(shown, []);
});

test("what is overtaken is dropped as well, and ends as requests do that are given up", async () => {
  const dropped = [];
  const given = new AbortController();
  const again = async () => {
    given.abort();
    throw given.signal.reason;
  };
  const follow = createWork().follow(JOB, { again, drop: id => dropped.push(id), signal: given.signal });
  await assert.rejects(follow, { name: "AbortError" });
  assert.deepEqual(dropped, ["answer-1"]);
});

test("two answers at a time are told apart", async () => {
  let shown = [];
  const work = createWork();
  work.watch(list => (shown = list));
  let finish;
  const first = work.follow(JOB, { again: () => new Promise(done => (finish = done)) });
  const second = work.follow({ ...JOB, id: "answer-2" }, { again: async () => ({ status: 200, body: 2 }) });
  assert.equal(shown.length, 2);
  assert.equal(await second, 2);
  assert.deepEqual(
    shown.map(({ id }) => id),
    ["answer-1"],
  );
  finish({ status: 200, body: 1 });
  assert.equal(await first, 1);
  assert.deepEqual(shown, []);
});
