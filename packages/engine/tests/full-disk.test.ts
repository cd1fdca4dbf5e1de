import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PantherError } from "@pypanther/core/runtime";
import { AlertFile, type DurableStore, runRules, type StoreChange } from "../src";
import { MemoryStore } from "./support/memory-store";
import { doorAt, ruleWith } from "./support/rules";
import { sourceOf } from "./support/source-of";

jest.setTimeout(60_000);

const directory = fs.mkdtempSync(join(tmpdir(), "pypanther-full-disk-"));
afterAll(() => fs.rmSync(directory, { recursive: true, force: true }));
afterEach(() => jest.restoreAllMocks());

const rules = [ruleWith({ id: "Each", dedupPeriodMinutes: 0 }), ruleWith({ id: "Many", threshold: 3 })];
const lines = Array.from({ length: 20 }, (_, minute) => JSON.stringify(doorAt(minute))).join("\n");

/** A run over the same events; the alerts go to a file of this name. */
async function run(name: string, store?: DurableStore): Promise<void> {
  const sink = new AlertFile(join(directory, name));
  try {
    await runRules({ sources: [sourceOf(lines, { chunkSize: 256 })], rules, sink, store, commitIntervalMs: 0 });
  } finally {
    sink.close();
  }
}

const textOf = (name: string): string => fs.readFileSync(join(directory, name), "utf8");

/** Lets the disk run full at the write of alerts of this number: half of it finds room, then none. */
function fillUpAt(write: number): void {
  const { writeSync } = fs;
  let writes = 0;
  jest.spyOn(fs, "writeSync").mockImplementation(((descriptor: number, bytes: Buffer, from: number, length: number) => {
    writes += 1;
    if (writes < write) return writeSync(descriptor, bytes, from, length);
    if (writes === write) return writeSync(descriptor, bytes, from, Math.ceil(length / 2));
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  }) as typeof fs.writeSync);
}

/** A store whose disk runs full at the write of this number; what it held before stays. */
class FillingStore extends MemoryStore {
  #left: number;

  constructor(fullAt: number) {
    super();
    this.#left = fullAt;
  }

  override write(changes: Iterable<StoreChange>): void {
    this.#left -= 1;
    if (this.#left === 0) throw new PantherError("STORE_FULL", "The store could not be written: the disk is full.");
    super.write(changes);
  }
}

const allAlerts = async (): Promise<string> => {
  await run("whole.jsonl", new MemoryStore());
  return textOf("whole.jsonl");
};

test("a file of alerts on a full disk is told, and holds whole lines", async () => {
  fillUpAt(1);
  await expect(run("alone.jsonl")).rejects.toMatchObject({
    code: "ALERTS_NOT_WRITTEN",
    message: expect.stringMatching(
      /^Alerts could not be written to .*alone\.jsonl: ENOSPC.* The disk is full: make room and start again\.$/,
    ) as string,
  });
  expect(textOf("alone.jsonl")).toBe("");
});

test.each([1, 2])("with a store, the run after that has every alert once: full at write %d", async (write) => {
  const whole = await allAlerts();
  const store = new MemoryStore();
  fillUpAt(write);
  await expect(run(`file-${write}.jsonl`, store)).rejects.toMatchObject({ code: "ALERTS_NOT_WRITTEN" });
  jest.restoreAllMocks();
  await run(`file-${write}.jsonl`, store);
  expect(textOf(`file-${write}.jsonl`)).toBe(whole);
  expect(whole.split("\n").length).toBeGreaterThan(20);
});

test("a store on a full disk ends the run with its error; the next run over it has every alert once", async () => {
  const whole = await allAlerts();
  let failed = 0;
  for (let write = 1; ; write += 1) {
    const store = new FillingStore(write);
    const name = `store-${write}.jsonl`;
    const error = await run(name, store).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (error === undefined) break;
    failed += 1;
    expect(error).toMatchObject({ code: "STORE_FULL", message: expect.stringContaining("the disk is full") as string });
    await run(name, store);
    expect({ write, alerts: textOf(name) }).toEqual({ write, alerts: whole });
  }
  expect(failed).toBeGreaterThan(2);
});
