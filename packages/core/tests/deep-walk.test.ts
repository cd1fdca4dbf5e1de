import { type JsonValue, PantherEvent, type WalkOptions } from "@pypanther/core";
import { nestedLists } from "./support/nested";

function walk(value: JsonValue, path: string[], options?: WalkOptions): JsonValue {
  return new PantherEvent({ value }).deepWalk(["value", ...path], options);
}

test.each<[string, JsonValue, string[], JsonValue]>([
  ["a path through objects", { a: { B: 1 } }, ["A", "b"], 1],
  ["a missing step", { a: 1 }, ["b"], null],
  ["a step into a text", { a: "x" }, ["a", "b"], null],
  ["a step into null", { a: null }, ["a", "b"], null],
  ["null at the end", { a: null }, ["a"], null],
  ["false, 0 and an empty text", [{ a: false }, { a: 0 }, { a: "" }], ["a"], [false, 0, ""]],
  ["every item of a list", [{ a: 1 }, { a: 2 }], ["a"], [1, 2]],
  ["the bare value when a list gives just one", [{ a: 1 }, { b: 2 }], ["a"], 1],
  ["a value that comes twice, once, in the order of first sight", [{ a: 2 }, { a: 1 }, { a: 2 }], ["a"], [2, 1]],
  ["lists found, flattened by one level", [{ a: [1, 2] }, { a: [2, [3]] }], ["a"], [1, 2, [3]]],
  ["nulls, skipped", [{ a: null }, { a: [null, 1] }], ["a"], 1],
  ["lists within lists", [[{ a: 1 }], [[{ a: 2 }]]], ["a"], [1, 2]],
  ["a list at the end, as it is", { a: [[1], [1]] }, ["a"], [[1], [1]]],
  ["an empty list at the end, as nothing", { a: [] }, ["a"], null],
  ["a list of empty lists, as nothing", { a: [[], [[]]] }, ["a"], null],
  [
    "1 and true and their texts, which differ",
    [{ a: 1 }, { a: true }, { a: "1" }, { a: "true" }],
    ["a"],
    [1, true, "1", "true"],
  ],
  ["equal objects, once", [{ a: { x: 1 } }, { a: { x: 1 } }, { a: { x: 2 } }], ["a"], [{ x: 1 }, { x: 2 }]],
  [
    "an object and the text that spells it, which differ",
    [{ a: { x: 1 } }, { a: '{"x":1}' }],
    ["a"],
    [{ x: 1 }, '{"x":1}'],
  ],
])("finds %s", (_, value, path, found) => {
  expect(walk(value, path)).toEqual(found);
});

const items: JsonValue = [{ a: 3 }, { a: 1 }, { b: 0 }, { a: 2 }];

test("first and last choose one of what a list gives", () => {
  expect(walk(items, ["a"], { returnVal: "first" })).toBe(3);
  expect(walk(items, ["a"], { returnVal: "last" })).toBe(2);
});

test("first and last choose at every list on the way", () => {
  const nestedItems = [{ l: [{ a: 1 }, { a: 2 }] }, { l: [{ a: 3 }, { a: 4 }] }];
  expect(walk(nestedItems, ["l", "a"], { returnVal: "first" })).toBe(1);
  expect(walk(nestedItems, ["l", "a"], { returnVal: "last" })).toBe(4);
});

test("the mode has no effect where no list was crossed", () => {
  expect(walk({ a: [1, 2] }, ["a"], { returnVal: "first" })).toEqual([1, 2]);
});

test("the default is given when nothing is found, and is never among what is", () => {
  expect(walk(items, ["c"], { default: "none" })).toBe("none");
  expect(walk(items, ["a"], { default: "none" })).toEqual([3, 1, 2]);
  expect(walk(items, ["a"], { default: "none", returnVal: "last" })).toBe(2);
  expect(walk({ a: [] }, ["a"], { default: "none" })).toBe("none");
});

test("a mode that there is not is an error that lists those there are", () => {
  expect(() => walk(items, ["a"], { returnVal: "any" as "all" })).toThrow(
    'Unknown walk mode "any". Allowed: all, first, last.',
  );
});

test("lists nested 10 000 deep are not searched, and do no harm", () => {
  expect(walk(nestedLists(10_000), [])).toBeNull();
  expect(walk(nestedLists(10_000, { a: 1 }), ["a"])).toBeNull();
});
