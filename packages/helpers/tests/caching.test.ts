import { contextOf, evaluationContext, InMemoryStateStore, PantherEvent } from "@pypanther/core";
import {
  addToStringSet,
  checkAccountAge,
  getDictionary,
  getStringSet,
  incrementCounter,
  putDictionary,
  putStringSet,
  resetCounter,
} from "@pypanther/helpers/caching";

let now: number;
let event: PantherEvent;

beforeEach(() => {
  now = 0;
  const context = evaluationContext({ now: () => now, ruleId: "Lakeside.Rule", store: new InMemoryStateStore() });
  event = new PantherEvent({}, undefined, context);
});

describe("string sets", () => {
  test("what is put, once each, is what is got", async () => {
    await putStringSet(event, "k", ["a", "b", "a"]);
    expect(await getStringSet(event, "k")).toEqual(["a", "b"]);
    await putStringSet(event, "k", "c");
    expect(await getStringSet(event, "k")).toEqual(["c"]);
  });
  test("an unknown key holds none", async () => {
    expect(await getStringSet(event, "constructor")).toEqual([]);
  });
  test("a set is forgotten after its time to live", async () => {
    await putStringSet(event, "k", ["a"], { ttlSeconds: 60 });
    now = 59_000;
    expect(await getStringSet(event, "k")).toEqual(["a"]);
    now = 60_000;
    expect(await getStringSet(event, "k")).toEqual([]);
  });
  test("adding gives the whole set", async () => {
    await addToStringSet(event, "k", "a");
    expect(await addToStringSet(event, "k", ["b", "a"])).toEqual(["a", "b"]);
  });
});

describe("dictionaries", () => {
  test("what is put is what is got", async () => {
    await putDictionary(event, "k", { NL_Utrecht: 1 });
    expect(await getDictionary(event, "k")).toEqual({ NL_Utrecht: 1 });
  });
  test("an unknown key holds none", async () => {
    expect(await getDictionary(event, "k")).toBeNull();
  });
});

describe("counters", () => {
  test("count from 0, each key by itself", async () => {
    expect(await incrementCounter(event, "k")).toBe(1);
    expect(await incrementCounter(event, "k", 4)).toBe(5);
    expect(await incrementCounter(event, "other")).toBe(1);
  });
  test("start again when they are reset or their time to live is over", async () => {
    await incrementCounter(event, "k", 3);
    await resetCounter(event, "k");
    expect(await incrementCounter(event, "k", 1, { ttlSeconds: 60 })).toBe(1);
    now = 60_000;
    expect(await incrementCounter(event, "k")).toBe(1);
  });
});

test("an account is new while it is remembered", async () => {
  await putStringSet(event, "new_account - 111122223333", "row", { ttlSeconds: 10 });
  expect(await checkAccountAge(event, "new_account - 111122223333")).toBe(true);
  now = 10_000;
  expect(await checkAccountAge(event, "new_account - 111122223333")).toBe(false);
});

describe("values spelt as text, as mocks do", () => {
  test.each([
    ['["a", "b"]', ["a", "b"]],
    ["[1, 2]", [1, 2]],
    ['[{"city": "Utrecht"}]', ['{"city":"Utrecht"}']],
    ["", []],
    ["plain", ["plain"]],
  ])("the set %j", async (text, expected) => {
    await contextOf(event).state.put("k", text);
    expect(await getStringSet(event, "k")).toEqual(expected);
  });
  test.each([
    ['{"a": 1}', { a: 1 }],
    ["", null],
    ["[1]", null],
  ])("the dictionary %j", async (text, expected) => {
    await contextOf(event).state.put("k", text);
    expect(await getDictionary(event, "k")).toEqual(expected);
  });
  test.each([
    ["True", true],
    ["False", false],
    ["", false],
    [true, true],
  ])("the answer %j", async (value, expected) => {
    await contextOf(event).state.put("k", value);
    expect(await checkAccountAge(event, "k")).toBe(expected);
  });
});
