import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InMemoryStateStore, JsonValue, StateStore } from "@pypanther/core";
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

const put = (store: StateStore, key: string, value: JsonValue, ttlSeconds?: number): unknown =>
  store.execute([{ kind: "put", key, value, ttlSeconds }], now);
const get = (store: InMemoryStateStore, key: string): JsonValue | undefined =>
  store.execute([{ kind: "get", key }], now)[0];

describe("a state file", () => {
  test("brings entries, with what is left of their time, to the next run", () => {
    const first = new FileStateStore(file(), clock);
    put(first, "short", 1, 10);
    put(first, "__proto__", { a: 1 });
    first.save();
    const second = new FileStateStore(file(), clock);
    expect([get(second, "short"), get(second, "__proto__")]).toEqual([1, { a: 1 }]);
    now += 10_000;
    expect(get(second, "short")).toBeNull();
    second.save();
    expect(readFileSync(file(), "utf8")).not.toContain("short");
  });
  test("is only changed by save, which leaves nothing else behind", () => {
    const store = new FileStateStore(file(), clock);
    put(store, "key", 1);
    expect(readdirSync(directory)).toEqual([]);
    store.save();
    expect(readdirSync(directory)).toEqual(["state.json"]);
  });
  test("keeps what an event from the far future makes look expired", () => {
    const store = new FileStateStore(file(), clock);
    now = Date.now();
    put(store, "key", 1, 3600);
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
