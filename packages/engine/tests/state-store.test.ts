import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InMemoryStateStore, type StateStore } from "@pypanther/core";
import { FileStateStore } from "../src";

let directory: string;
let now: number;
const clock = (): number => now;
const file = (): string => join(directory, "state.json");
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "state-"));
  now = 1_000_000;
});
afterEach(() => rmSync(directory, { recursive: true }));

describe.each<[string, () => StateStore]>([
  ["in memory", () => new InMemoryStateStore(clock)],
  ["in a file", () => new FileStateStore(file(), clock)],
  [
    "in a file, from an earlier run",
    () => {
      new FileStateStore(file(), clock).save();
      return new FileStateStore(file(), clock);
    },
  ],
])("a state store %s", (_name, open) => {
  test("gives back what was put, and nothing for what was not", async () => {
    const store = open();
    await store.put("list", ["a", { b: null }]);
    expect(await store.get("list")).toEqual(["a", { b: null }]);
    expect(await store.get("other")).toBeUndefined();
  });
  test("keeps keys such as __proto__ and constructor like any other", async () => {
    const store = open();
    expect(await store.get("__proto__")).toBeUndefined();
    await store.put("__proto__", 1);
    expect([await store.get("__proto__"), await store.get("constructor")]).toEqual([1, undefined]);
  });
  test("forgets an entry when its time is over", async () => {
    const store = open();
    await store.put("key", 1, { ttlSeconds: 10 });
    now += 9_999;
    expect(await store.get("key")).toBe(1);
    now += 1;
    expect(await store.get("key")).toBeUndefined();
  });
  test("counts from 0, and from 0 again after a pause", async () => {
    const store = open();
    expect([await store.increment("n", 2, { ttlSeconds: 10 }), await store.increment("n", 3)]).toEqual([2, 5]);
    now += 10_000;
    expect(await store.increment("n", 1)).toBe(1);
  });
  test("forgets what is deleted", async () => {
    const store = open();
    await store.put("key", 1);
    await store.delete("key");
    expect(await store.get("key")).toBeUndefined();
  });
});

describe("a state file", () => {
  test("brings entries, with what is left of their time, to the next run", () => {
    const first = new FileStateStore(file(), clock);
    first.put("short", 1, { ttlSeconds: 10 });
    first.put("__proto__", { a: 1 });
    first.save();
    const second = new FileStateStore(file(), clock);
    expect([second.get("short"), second.get("__proto__")]).toEqual([1, { a: 1 }]);
    now += 10_000;
    expect(second.get("short")).toBeUndefined();
    second.save();
    expect(readFileSync(file(), "utf8")).not.toContain("short");
  });
  test("is only changed by save, which leaves nothing else behind", () => {
    const store = new FileStateStore(file(), clock);
    store.put("key", 1);
    expect(readdirSync(directory)).toEqual([]);
    store.save();
    expect(readdirSync(directory)).toEqual(["state.json"]);
  });
  test("keeps what an event from the far future makes look expired", () => {
    const store = new FileStateStore(file(), clock);
    now = Date.now();
    store.put("key", 1, { ttlSeconds: 3600 });
    now = Date.UTC(9999, 0);
    store.save();
    expect(readFileSync(file(), "utf8")).toContain("key");
  });
  test.each(["", "{", "null", "[]", '{"version":2,"entries":[]}', '{"version":1,"entries":[["a"]]}', '{"version":1}'])(
    "with the content %j is refused and left alone",
    (content) => {
      writeFileSync(file(), content);
      expect(() => new FileStateStore(file(), clock)).toThrow(expect.objectContaining({ code: "UNUSABLE_STATE_FILE" }));
      expect(readFileSync(file(), "utf8")).toBe(content);
    },
  );
  test("in a directory that does not exist is an error when it is saved", () => {
    const store = new FileStateStore(join(directory, "none", "state.json"), clock);
    expect(() => store.save()).toThrow(expect.objectContaining({ code: "STATE_NOT_SAVED" }));
  });
});
