import type { JsonValue, StateStore } from "@pypanther/core";

/** A store to be tested, with a clock that the test sets. */
export interface StoreUnderTest {
  store: StateStore;
  /** Moves the store's clock forward. */
  pass(seconds: number): void;
}

/** What every state store must do. `open` gives an empty one. */
export function describeStateStore(name: string, open: () => StoreUnderTest | Promise<StoreUnderTest>): void {
  describe(`${name} as a state store`, () => {
    let store: StateStore;
    let pass: StoreUnderTest["pass"];

    beforeEach(async () => {
      ({ store, pass } = await open());
    });

    test("has nothing under a key that was never set", async () => {
      expect(await store.get("seen")).toBeUndefined();
    });

    test.each<[string, JsonValue]>([
      ["a text", "né 🦓"],
      ["a number", 0],
      ["a boolean", false],
      ["null", null],
      ["a list", ["a", ["b"]]],
      ["an object", { count: 1, of: { kind: "door" } }],
    ])("gives back %s", async (_, value) => {
      await store.put("key", value);
      expect(await store.get("key")).toEqual(value);
    });

    test("replaces what was there", async () => {
      await store.put("key", "old");
      await store.put("key", "new");
      expect(await store.get("key")).toBe("new");
    });

    test("is not changed by what happens to a value after it was put", async () => {
      const value = ["a"];
      await store.put("key", value);
      value.push("b");
      expect(await store.get("key")).toEqual(["a"]);
    });

    test.each(["__proto__", "constructor", "", "a/../b", "né\u0000🦓", "x".repeat(2000)])(
      "takes any text as a key: %p",
      async (key) => {
        await store.put(key, 1);
        expect(await store.get(key)).toBe(1);
        expect(await store.get("other")).toBeUndefined();
      },
    );

    test("forgets an entry when its time is over, not before", async () => {
      await store.put("key", "x", { ttlSeconds: 60 });
      pass(59);
      expect(await store.get("key")).toBe("x");
      pass(1);
      expect(await store.get("key")).toBeUndefined();
    });

    test("keeps for good what was put without a time to live, also over something that had one", async () => {
      await store.put("key", "x", { ttlSeconds: 60 });
      await store.put("key", "y");
      pass(10_000_000);
      expect(await store.get("key")).toBe("y");
    });

    test("counts from nothing and returns each sum", async () => {
      expect(await store.increment("count", 1)).toBe(1);
      expect(await store.increment("count", 4)).toBe(5);
      expect(await store.increment("count", -2)).toBe(3);
      expect(await store.get("count")).toBe(3);
    });

    test("counts from nothing again when the time is over", async () => {
      await store.increment("count", 1, { ttlSeconds: 60 });
      pass(61);
      expect(await store.increment("count", 1)).toBe(1);
    });

    test("leaves the time to live alone when counting on without one", async () => {
      await store.increment("count", 1, { ttlSeconds: 60 });
      pass(30);
      await store.increment("count", 1);
      pass(31);
      expect(await store.get("count")).toBeUndefined();
    });

    test("sets the time to live anew when counting on with one", async () => {
      await store.increment("count", 1, { ttlSeconds: 60 });
      pass(30);
      await store.increment("count", 1, { ttlSeconds: 60 });
      pass(59);
      expect(await store.get("count")).toBe(2);
    });

    test("counts from nothing over a value that is no number", async () => {
      await store.put("key", "text");
      expect(await store.increment("key", 2)).toBe(2);
    });

    test("forgets a key on request, and one that it does not have without complaint", async () => {
      await store.put("key", 1);
      await store.delete("key");
      await store.delete("key");
      expect(await store.get("key")).toBeUndefined();
    });
  });
}
