import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { itemPacking } from "../src/packed-item";
import type { Request, Reply } from "../src/workers/messages";
import { serveRun } from "../src/workers/serve-run";
import { doorAt, DoorOpened, ruleWith } from "./support/rules";

const broken = ruleWith({
  id: "Broken",
  when: { door: "south" },
  rule: () => {
    throw new TypeError("broken");
  },
});
const remembers = ruleWith({ id: "Remembers", rule: async () => Promise.resolve(true) });

let directory: string;
let port: MessagePort;
let replies: Reply[];
let arrive: () => void;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "serve-"));
  const { port1, port2 } = new MessageChannel();
  port = port2;
  replies = [];
  arrive = () => {};
  port.on("message", (reply: Reply) => {
    replies.push(reply);
    arrive();
  });
  serveRun(port1, { rules: [DoorOpened, broken, remembers], timeLimitMs: 1000 });
});
afterEach(() => {
  port.close();
  rmSync(directory, { recursive: true });
});

/** The next reply, once it is there. */
async function reply(): Promise<Reply> {
  while (replies.length === 0) await new Promise<void>((resolve) => (arrive = resolve));
  return replies.shift() ?? { kind: "ready" };
}

const send = (request: Request): void => port.postMessage(request);

function file(name: string, text: string): Request {
  const path = join(directory, name);
  writeFileSync(path, text);
  return { kind: "source", source: { name, path, done: undefined } };
}

test("a source is examined when it is asked for, and what was found is handed over as plain data", async () => {
  expect(await reply()).toEqual({ kind: "ready" });
  send(
    file(
      "a.log",
      [doorAt(0), "nope", doorAt(1, { door: "south" })]
        .map((log) => JSON.stringify(log))
        .join("\n")
        .replace('"nope"', "nope"),
    ),
  );
  expect(await reply()).toMatchObject({ kind: "problem", problem: { source: "a.log", line: 2 } });
  const found = await reply();
  if (found.kind !== "found") throw new Error(`found ${found.kind}`);
  const items = found.items
    .map((sent) => itemPacking.unpack(sent))
    .map(({ kind, ruleId, ordinal }) => [kind, ruleId, ordinal]);
  expect(items).toEqual([
    ["event", "Remembers", 1],
    ["event", "Remembers", 3],
    ["match", "Door.Opened", 1],
    ["match", "Door.Opened", 3],
  ]);
  expect(found.failures).toMatchObject([
    { ruleId: "Broken", method: "rule", error: { name: "TypeError", message: "broken" }, event: { line: 3 } },
  ]);
  expect(JSON.parse(found.failures[0]?.log ?? "")).toMatchObject({ door: "south" });
  expect(found.progress).toEqual([
    { source: "a.log", position: { ordinal: 3, time: Date.UTC(2026, 2, 10, 8, 1) }, done: true },
  ]);
  expect(found.counts.numbers).toMatchObject({ events: 2, malformed: 1, matches: 2 });
  // Nothing more comes until it has been taken.
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(replies).toEqual([]);
  send({ kind: "go on" });
  expect(await reply()).toEqual({ kind: "examined" });
});

test("counts are those of one source, not of all before it", async () => {
  await reply();
  for (const name of ["a.log", "b.log"]) {
    send(file(name, JSON.stringify(doorAt(0))));
    expect(await reply()).toMatchObject({ kind: "found", counts: { numbers: { events: 1, matches: 1 } } });
    send({ kind: "go on" });
    await reply();
  }
});

test("a source that cannot be opened is a problem of that source", async () => {
  await reply();
  send({ kind: "source", source: { name: "gone.log", path: join(directory, "gone.log"), done: undefined } });
  expect(await reply()).toMatchObject({ kind: "problem", problem: { source: "gone.log", line: 0 } });
  expect(await reply()).toMatchObject({ kind: "found", counts: { numbers: { events: 0, malformed: 1 } } });
  send({ kind: "go on" });
  expect(await reply()).toEqual({ kind: "examined" });
});
