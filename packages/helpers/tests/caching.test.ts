import { InMemoryStateStore, withStateStore } from "@pypanther/core";
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
let store: InMemoryStateStore;

beforeEach(() => {
  now = 0;
  store = new InMemoryStateStore(() => now);
});

describe("string sets", () => {
  test("what is put, once each, is what is got", () =>
    withStateStore(store, async () => {
      await putStringSet("k", ["a", "b", "a"]);
      expect(await getStringSet("k")).toEqual(["a", "b"]);
      await putStringSet("k", "c");
      expect(await getStringSet("k")).toEqual(["c"]);
    }));
  test("an unknown key holds none", () =>
    withStateStore(store, async () => {
      expect(await getStringSet("constructor")).toEqual([]);
    }));
  test("a set is forgotten after its time to live", () =>
    withStateStore(store, async () => {
      await putStringSet("k", ["a"], { ttlSeconds: 60 });
      now = 59_000;
      expect(await getStringSet("k")).toEqual(["a"]);
      now = 60_000;
      expect(await getStringSet("k")).toEqual([]);
    }));
  test("adding gives the whole set", () =>
    withStateStore(store, async () => {
      await addToStringSet("k", "a");
      expect(await addToStringSet("k", ["b", "a"])).toEqual(["a", "b"]);
    }));
});

describe("dictionaries", () => {
  test("what is put is what is got", () =>
    withStateStore(store, async () => {
      await putDictionary("k", { NL_Utrecht: 1 });
      expect(await getDictionary("k")).toEqual({ NL_Utrecht: 1 });
    }));
  test("an unknown key holds none", () =>
    withStateStore(store, async () => {
      expect(await getDictionary("k")).toBeNull();
    }));
});

describe("counters", () => {
  test("count from 0, each key by itself", () =>
    withStateStore(store, async () => {
      expect(await incrementCounter("k")).toBe(1);
      expect(await incrementCounter("k", 4)).toBe(5);
      expect(await incrementCounter("other")).toBe(1);
    }));
  test("start again when they are reset or their time to live is over", () =>
    withStateStore(store, async () => {
      await incrementCounter("k", 3);
      await resetCounter("k");
      expect(await incrementCounter("k", 1, { ttlSeconds: 60 })).toBe(1);
      now = 60_000;
      expect(await incrementCounter("k")).toBe(1);
    }));
});

test("an account is new while it is remembered", () =>
  withStateStore(store, async () => {
    await putStringSet("new_account - 111122223333", "row", { ttlSeconds: 10 });
    expect(await checkAccountAge("new_account - 111122223333")).toBe(true);
    now = 10_000;
    expect(await checkAccountAge("new_account - 111122223333")).toBe(false);
  }));

describe("values spelt as text, as mocks do", () => {
  test.each([
    ['["a", "b"]', ["a", "b"]],
    ["[1, 2]", [1, 2]],
    ['[{"city": "Utrecht"}]', ['{"city":"Utrecht"}']],
    ["", []],
    ["plain", ["plain"]],
  ])("the set %j", (text, expected) =>
    withStateStore(store, async () => {
      store.put("k", text);
      expect(await getStringSet("k")).toEqual(expected);
    }),
  );
  test.each([
    ['{"a": 1}', { a: 1 }],
    ["", null],
    ["[1]", null],
  ])("the dictionary %j", (text, expected) =>
    withStateStore(store, async () => {
      store.put("k", text);
      expect(await getDictionary("k")).toEqual(expected);
    }),
  );
  test.each([
    ["True", true],
    ["False", false],
    ["", false],
    [true, true],
  ])("the answer %j", (value, expected) =>
    withStateStore(store, async () => {
      store.put("k", value);
      expect(await checkAccountAge("k")).toBe(expected);
    }),
  );
});
