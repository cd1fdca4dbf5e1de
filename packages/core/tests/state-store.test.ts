import { InMemoryStateStore, sharedKey, StateScope, type StateStore } from "@pypanther/core";
import { describeStateStore } from "./support/state-store-contract";

describeStateStore("memory", () => new InMemoryStateStore());

test("a store in memory answers at once, with values that nobody can change", () => {
  const store = new InMemoryStateStore();
  store.execute([{ kind: "put", key: "key", value: { list: ["a"] } }], 0);
  const [value] = store.execute([{ kind: "get", key: "key" }], 0);
  expect(value).toEqual({ list: ["a"] });
  expect(() => (value as { list: string[] }).list.push("b")).toThrow(TypeError);
});

test("a store in memory can be taken out and put back", () => {
  const first = new InMemoryStateStore();
  first.execute([{ kind: "put", key: "key", value: 1, ttlSeconds: 60 }], 0);
  const second = new InMemoryStateStore(first.entries());
  expect([0, 60_000].map((now) => second.execute([{ kind: "get", key: "key" }], now))).toEqual([[1], [null]]);
});

describe("what a rule remembers", () => {
  let now: number;
  let store: StateStore;
  const scope = (ruleId = "Harbour.Gates"): StateScope => new StateScope(store, ruleId, () => now);
  beforeEach(() => {
    now = 0;
    store = new InMemoryStateStore();
  });

  test("is put, counted, collected, swapped and forgotten", () => {
    const state = scope();
    void state.put("key", "x");
    expect(state.get("key")).toBe("x");
    expect([state.increment("count", 1), state.increment("count", 2)]).toEqual([1, 3]);
    expect([state.addToSet("set", ["a"]), state.addToSet("set", ["b", "a"])]).toEqual([["a"], ["a", "b"]]);
    expect([state.compareAndSet("key", "y", 1), state.compareAndSet("key", "x", 1)]).toEqual([false, true]);
    void state.delete("key");
    expect(state.get("key")).toBeNull();
  });

  test("is forgotten by the time of its events", () => {
    void scope().put("key", "x", { ttlSeconds: 60 });
    now = 60_000;
    expect(scope().get("key")).toBeNull();
  });

  test("is its own, whatever other rules call theirs", () => {
    void scope("Harbour.A").put("key", "a");
    expect([scope("Harbour.A").get("key"), scope("Harbour.B").get("key")]).toEqual(["a", null]);
  });

  test("is everybody's under a shared key, and that is nobody's own key", () => {
    void scope("Harbour.A").put(sharedKey("key"), "shared");
    expect(scope("Harbour.B").get(sharedKey("key"))).toBe("shared");
    expect(scope("Harbour.B").get("key")).toBeNull();
  });

  test("comes as a promise from a store that is asynchronous", async () => {
    const memory = store;
    store = { execute: (operations, time) => Promise.resolve(memory.execute(operations, time)) };
    expect(scope().increment("count", 1)).toBeInstanceOf(Promise);
    expect(await scope().increment("count", 1)).toBe(2);
  });
});
