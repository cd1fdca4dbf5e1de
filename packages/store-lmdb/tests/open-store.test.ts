import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../src";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "pypanther-store-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const keysOf = (entries: Iterable<{ key: readonly (string | number)[] }>): unknown[] =>
  [...entries].map(({ key }) => key);

test("what was written is there when the store is opened again", async () => {
  const store = openStore(directory);
  store.write([{ key: ["source", "a.json"], value: { ordinal: 3 } }]);
  await store.close();
  const again = openStore(directory);
  expect(again.get(["source", "a.json"])).toEqual({ ordinal: 3 });
  expect(again.get(["source", "b.json"])).toBeUndefined();
  await again.close();
});

test("a range has the entries of a prefix, numbers in their order, and can go on behind an entry", async () => {
  const store = openStore(directory);
  const keys = [
    ["waiting", 10, "a", 2],
    ["waiting", 9, "b", 1],
    ["waiting", 9, "a", 10],
    ["waiting", -1, "a", 1],
    ["window", "x"],
    ["source", "x"],
  ];
  store.write(keys.map((key) => ({ key, value: 1 })));
  expect(keysOf(store.range(["waiting"]))).toEqual([
    ["waiting", -1, "a", 1],
    ["waiting", 9, "a", 10],
    ["waiting", 9, "b", 1],
    ["waiting", 10, "a", 2],
  ]);
  expect(keysOf(store.range(["waiting"], { after: ["waiting", 9, "a", 10], limit: 1 }))).toEqual([
    ["waiting", 9, "b", 1],
  ]);
  expect(keysOf(store.range(["window"]))).toEqual([["window", "x"]]);
  await store.close();
});

test("a change without a value removes the entry", async () => {
  const store = openStore(directory);
  store.write([{ key: ["a"], value: 1 }]);
  store.write([{ key: ["a"] }, { key: ["b"], value: 2 }]);
  expect([store.get(["a"]), store.get(["b"])]).toEqual([undefined, 2]);
  await store.close();
});

test("keys named after members of every object are data", async () => {
  const store = openStore(directory);
  const value = JSON.parse('{"__proto__":{"polluted":true},"constructor":1}') as unknown;
  store.write([{ key: ["__proto__"], value }]);
  expect(JSON.stringify(store.get(["__proto__"]))).toBe('{"__proto__":{"polluted":true},"constructor":1}');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  await store.close();
});

test("a write of which one change fails changes nothing", async () => {
  const store = openStore(directory);
  store.write([{ key: ["a"], value: 1 }]);
  const tooLong = "x".repeat(3000);
  expect(() =>
    store.write([
      { key: ["a"], value: 2 },
      { key: [tooLong], value: 1 },
    ]),
  ).toThrow(expect.objectContaining({ code: "STORE_FAILED" }));
  expect(store.get(["a"])).toBe(1);
  await store.close();
});

test("a second process is told which one uses the store", async () => {
  const store = openStore(directory);
  const program = `
    const { open } = require(${JSON.stringify(require.resolve("lmdb"))});
    const database = open({ path: process.argv[1], encoding: "json" });
    console.log(JSON.stringify(database.get(["owner"])));`;
  const { stdout } = spawnSync(process.execPath, ["-e", program, directory], { encoding: "utf8" });
  expect(JSON.parse(stdout)).toMatchObject({ pid: process.pid });
  await store.close();

  const other = spawnSync(process.execPath, [
    "-e",
    `
    const { open } = require(${JSON.stringify(require.resolve("lmdb"))});
    const database = open({ path: process.argv[1], encoding: "json" });
    database.putSync(["owner"], { host: require("node:os").hostname(), pid: ${process.ppid}, started: null });
    database.close();`,
    directory,
  ]);
  expect(other.status).toBe(0);
  expect(() => openStore(directory)).toThrow(
    expect.objectContaining({ code: "STORE_IN_USE", message: expect.stringContaining(String(process.ppid)) as string }),
  );
});

(process.platform === "linux" ? test : test.skip)(
  "a store whose owner was killed can be used while the owner's parent has yet to hear of it",
  async () => {
    const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 60"]);
    const pid = Number(String(await new Promise((resolve) => parent.stdout.once("data", resolve))));
    const stat = (): string[] => readFileSync(`/proc/${pid}/stat`, "latin1").split(") ")[1]?.split(" ") ?? [];
    while (stat()[0] !== "Z") await new Promise((resolve) => setTimeout(resolve, 10));
    const store = openStore(directory);
    store.write([{ key: ["owner"], value: { host: hostname(), pid, started: stat()[19] } }]);
    const again = openStore(directory);
    expect(again.get(["format"])).toBe(1);
    await again.close();
    parent.kill();
  },
);

test("a store whose owner was killed can be used", async () => {
  const store = openStore(directory);
  store.write([
    { key: ["owner"], value: { host: "", pid: 1, started: null } },
    { key: ["a"], value: 1 },
  ]);
  await store.close();
  const killed = spawnSync(process.execPath, [
    "-e",
    `
    const { open } = require(${JSON.stringify(require.resolve("lmdb"))});
    const database = open({ path: process.argv[1], encoding: "json" });
    database.putSync(["owner"], { host: require("node:os").hostname(), pid: process.pid, started: null });
    process.kill(process.pid, "SIGKILL");`,
    directory,
  ]);
  expect(killed.signal).toBe("SIGKILL");
  const again = openStore(directory);
  expect(again.get(["a"])).toBe(1);
  await again.close();
});

test("a store of another version is refused and left as it was", async () => {
  const store = openStore(directory);
  store.write([{ key: ["format"], value: 99 }]);
  await store.close();
  expect(() => openStore(directory)).toThrow(expect.objectContaining({ code: "STORE_VERSION" }));
  expect(() => openStore(directory)).toThrow(/format 99/);
});

test("a file that is no store is refused", () => {
  writeFileSync(join(directory, "data.mdb"), "not a store".repeat(10_000));
  expect(() => openStore(directory)).toThrow(expect.objectContaining({ code: "STORE_DAMAGED" }));
});

test("a store that was cut short is refused instead of ending the process", async () => {
  const store = openStore(directory);
  store.write(Array.from({ length: 2000 }, (_, index) => ({ key: ["a", index], value: "x".repeat(500) })));
  await store.close();
  const file = join(directory, "data.mdb");
  truncateSync(file, Math.floor(statSync(file).size / 2));
  expect(() => openStore(directory)).toThrow(expect.objectContaining({ code: "STORE_DAMAGED" }));
});
