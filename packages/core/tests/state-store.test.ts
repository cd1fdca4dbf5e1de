import { InMemoryStateStore, stateStore, withStateStore } from "@pypanther/core";
import { describeStateStore } from "./support/state-store-contract";

describeStateStore("memory", () => {
  let now = 0;
  return { store: new InMemoryStateStore(() => now), pass: (seconds) => (now += seconds * 1000) };
});

test("the runner's store is in use inside the run, across awaits, and not after it", async () => {
  const store = new InMemoryStateStore();
  const seen = await withStateStore(store, async () => {
    await Promise.resolve();
    return stateStore();
  });
  expect(seen).toBe(store);
  expect(stateStore()).not.toBe(store);
});

test("two runs at the same time each have their own store", async () => {
  const put = async (value: string): Promise<unknown> => {
    await stateStore().put("key", value);
    await new Promise((resolve) => setImmediate(resolve));
    return stateStore().get("key");
  };
  const runs = ["a", "b"].map((value) => withStateStore(new InMemoryStateStore(), () => put(value)));
  expect(await Promise.all(runs)).toEqual(["a", "b"]);
});

test("outside any runner there is one store for the process", () => {
  expect(stateStore()).toBe(stateStore());
});
