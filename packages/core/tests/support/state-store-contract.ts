import type { JsonValue, StateOperation, StateStore } from "@pypanther/core";

const MINUTE = 60_000;

/** What every state store must do. `open` gives an empty one. */
export function describeStateStore(name: string, open: () => StateStore | Promise<StateStore>): void {
  describe(`${name} as a state store`, () => {
    let store: StateStore;
    let now: number;

    beforeEach(async () => {
      store = await open();
      now = 1_771_300_000_000;
    });

    const execute = async (...operations: StateOperation[]): Promise<readonly JsonValue[]> =>
      store.execute(operations, now);
    const get = async (key: string): Promise<JsonValue | undefined> => (await execute({ kind: "get", key }))[0];
    const put = async (key: string, value: JsonValue, ttlSeconds?: number): Promise<void> => {
      await execute({ kind: "put", key, value, ttlSeconds });
    };
    const increment = async (key: string, by: number, ttlSeconds?: number): Promise<JsonValue | undefined> =>
      (await execute({ kind: "increment", key, by, ttlSeconds }))[0];
    const add = async (items: (string | number)[], ttlSeconds?: number): Promise<JsonValue | undefined> =>
      (await execute({ kind: "addToSet", key: "set", items, ttlSeconds }))[0];
    const swap = async (expected: JsonValue, value: JsonValue, ttlSeconds?: number): Promise<JsonValue | undefined> =>
      (await execute({ kind: "compareAndSet", key: "key", expected, value, ttlSeconds }))[0];

    test("has null under a key that was never set", async () => {
      expect(await get("seen")).toBeNull();
    });

    test.each<[string, JsonValue]>([
      ["a text", "né 🦓"],
      ["a number", 0],
      ["a boolean", false],
      ["null", null],
      ["a list", ["a", ["b"]]],
      ["an object", { count: 1, of: { kind: "door" } }],
    ])("gives back %s", async (_, value) => {
      await put("key", value);
      expect(await get("key")).toEqual(value);
    });

    test("replaces what was there", async () => {
      await put("key", "old");
      await put("key", "new");
      expect(await get("key")).toBe("new");
    });

    test("is not changed by what happens to a value after it was put", async () => {
      const value = ["a"];
      await put("key", value);
      value.push("b");
      expect(await get("key")).toEqual(["a"]);
    });

    test.each(["__proto__", "constructor", "", "a/../b", "né\u0000🦓", "x".repeat(2000)])(
      "takes any text as a key: %p",
      async (key) => {
        await put(key, 1);
        expect(await get(key)).toBe(1);
        expect(await get("other")).toBeNull();
      },
    );

    test("forgets an entry when its time is over, not before", async () => {
      await put("key", "x", 60);
      now += MINUTE - 1;
      expect(await get("key")).toBe("x");
      now += 1;
      expect(await get("key")).toBeNull();
    });

    test("keeps for good what was put without a time to live, also over something that had one", async () => {
      await put("key", "x", 60);
      await put("key", "y");
      now += 10_000 * MINUTE;
      expect(await get("key")).toBe("y");
    });

    test("forgets a key on request, and one that it does not have without complaint", async () => {
      await put("key", 1);
      expect(await execute({ kind: "delete", key: "key" }, { kind: "delete", key: "key" })).toEqual([null, null]);
      expect(await get("key")).toBeNull();
    });

    describe("counting", () => {
      test("starts from nothing and returns each sum", async () => {
        expect([await increment("count", 1), await increment("count", 4), await increment("count", -2)]).toEqual([
          1, 5, 3,
        ]);
        expect(await get("count")).toBe(3);
      });

      test("starts from nothing again when the time is over", async () => {
        await increment("count", 1, 60);
        now += MINUTE;
        expect(await increment("count", 1)).toBe(1);
      });

      test("leaves the time to live alone without a new one", async () => {
        await increment("count", 1, 60);
        now += MINUTE / 2;
        await increment("count", 1);
        now += MINUTE / 2;
        expect(await get("count")).toBeNull();
      });

      test("sets the time to live anew when given one", async () => {
        await increment("count", 1, 60);
        now += MINUTE / 2;
        await increment("count", 1, 60);
        now += MINUTE - 1;
        expect(await get("count")).toBe(2);
      });

      test("starts from nothing over a value that is no number", async () => {
        await put("key", "text");
        expect(await increment("key", 2)).toBe(2);
      });
    });

    describe("adding to a set", () => {
      test("gives all items, each once, in the order in which they were first added", async () => {
        expect(await add(["b", 1, "b"])).toEqual(["b", 1]);
        expect(await add(["a", "b", "1"])).toEqual(["b", 1, "a", "1"]);
        expect(await get("set")).toEqual(["b", 1, "a", "1"]);
      });

      test("of nothing gives what is there", async () => {
        expect(await add([])).toEqual([]);
      });

      test("leaves the time to live alone without a new one, and sets it anew when given one", async () => {
        await add(["a"], 60);
        now += MINUTE / 2;
        await add(["b"]);
        now += MINUTE / 2;
        expect(await add(["c"], 60)).toEqual(["c"]);
        now += MINUTE / 2;
        await add(["d"], 60);
        now += MINUTE - 1;
        expect(await get("set")).toEqual(["c", "d"]);
      });

      test("starts from nothing over a value that is no list", async () => {
        await put("set", "text");
        expect(await add(["a"])).toEqual(["a"]);
      });
    });

    describe("comparing and setting", () => {
      test("sets what is not there when nothing is expected, once", async () => {
        expect([await swap(null, "mine"), await swap(null, "yours")]).toEqual([true, false]);
        expect(await get("key")).toBe("mine");
      });

      test("sets what equals the expected value, objects by their content", async () => {
        await put("key", { a: [1, { b: 2 }] });
        expect(await swap({ a: [1, { b: 3 }] }, "x")).toBe(false);
        expect(await swap({ a: [1, { b: 2 }] }, "y")).toBe(true);
        expect(await get("key")).toBe("y");
      });

      test("takes what has expired for absent", async () => {
        await put("key", "x", 60);
        now += MINUTE;
        expect(await swap(null, "y", 60)).toBe(true);
        now += MINUTE;
        expect(await get("key")).toBeNull();
      });
    });

    describe("a batch", () => {
      test("is executed in order, with a result for each operation", async () => {
        expect(
          await execute(
            { kind: "increment", key: "count", by: 2 },
            { kind: "put", key: "key", value: "x" },
            { kind: "get", key: "count" },
            { kind: "delete", key: "count" },
            { kind: "get", key: "count" },
          ),
        ).toEqual([2, null, 2, null, null]);
      });

      test("that holds a value JSON cannot express changes nothing", async () => {
        const impossible = { kind: "put", key: "other", value: new Map() as never } as const;
        await expect(execute({ kind: "put", key: "key", value: 1 }, impossible)).rejects.toThrow(TypeError);
        expect(await get("key")).toBeNull();
      });

      test("of nothing has no results", async () => {
        expect(await execute()).toEqual([]);
      });
    });
  });
}
