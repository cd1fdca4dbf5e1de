import type { JsonObject } from "@pypanther/core";
import { mutations } from "@pypanther/core/testing";

const log: JsonObject = { gate: { id: 4, tags: ["a", "b"] }, open: "yes" };
const all = (count: number): { name: string; log: JsonObject }[] => [...mutations([log], count)];

test("there are as many as asked for, unless there are fewer ways to break the logs", () => {
  expect(all(10)).toHaveLength(10);
  expect(all(1000).length).toBeGreaterThan(50);
  expect(all(1000).length).toBeLessThan(1000);
});

test("the same logs always give the same ones", () => {
  expect(all(30).map(({ name }) => name)).toEqual(all(30).map(({ name }) => name));
});

test("each differs from the log, which stays as it is", () => {
  const before = JSON.stringify(log);
  const shallow = all(1000).filter(({ name }) => !name.includes("nesting"));
  expect(shallow.filter((mutation) => JSON.stringify(mutation.log) === before)).toEqual([]);
  expect(JSON.stringify(log)).toBe(before);
});

test("fields are removed, made null, of another type, hostile, deep and huge, wherever they stand", () => {
  const names = all(1000).map(({ name }) => name);
  for (const what of ["removed", "null", "a number", "hostile keys", "10000-fold nesting", "a huge text"]) {
    expect(names).toContain(`gate.tags: ${what}`);
  }
  expect(names).toContain("gate.tags.0: an object");
});

test("a removed field is gone, a removed item closes the gap", () => {
  const named = new Map(all(1000).map((mutation) => [mutation.name, mutation.log]));
  expect(named.get("open: removed")).toEqual({ gate: { id: 4, tags: ["a", "b"] } });
  expect(named.get("gate.tags.0: removed")).toEqual({ gate: { id: 4, tags: ["b"] }, open: "yes" });
});

test("logs without fields cannot be broken", () => {
  expect([...mutations([{}], 10)]).toEqual([]);
});
