import { deflateRawSync, gzipSync } from "node:zlib";
import { seededRandom } from "@pypanther/core/testing";
import { type InputProblem, runRules, RunSummary, type Source } from "../src";
import { doorAt, DoorOpened, ruleWith } from "./support/rules";
import { cutAt, sourceOfPieces } from "./support/source-of";

jest.setTimeout(120_000);

const MAX_EVENT_BYTES = 5000;
const FILES = 48;
const EVENTS = 500;

/** Whole numbers from 0 until before `below`, the same for the same seed. */
function numbers(seed: number): (below: number) => number {
  const random = seededRandom(seed);
  return (below) => Math.floor(random() * below);
}

const nested = `${'{"door":'.repeat(10_000)}1${"}".repeat(10_000)}`;

/** Lines that are no events. */
const badLines: readonly (string | Buffer)[] = [
  '{"door":"north","time":"2026-03-10T08',
  "Mar 10 08:00:00 host sshd[1]: Failed password",
  "7",
  "null",
  '"text"',
  '{"door":"\0"}',
  `{"door":"${"x".repeat(2 * MAX_EVENT_BYTES)}"}`,
  nested,
  '{"door":"north",}',
  "}",
  "{'door': 'north'}",
  '{"door":"north"} {"door"',
  Buffer.from([0xff, 0xfe, 0x80, 0xc3, 0x28]),
];

/** Items of a document that are no events; each is complete, so that what follows can be told from it. */
const badItems = [
  "7",
  "null",
  '"text"',
  '{"door" 1}',
  '{"door":}',
  `{"door":"${"x".repeat(2 * MAX_EVENT_BYTES)}"}`,
  "[[]]",
];

interface Made {
  readonly bytes: Buffer;
  /** Events that are in it. */
  readonly events: number;
  /** The lines of what is wrong with it; 0 stands for the whole. */
  readonly problems: readonly number[];
}

function eventsOf(file: number, next: (below: number) => number): string[] {
  return Array.from({ length: EVENTS }, () =>
    JSON.stringify(doorAt(file * 30 + next(30), { door: `d${next(7)}`, text: "é".repeat(next(40)) })),
  );
}

/** A file of lines, or a document with an event on each line, of which one in a hundred is garbage. */
function made(file: number): Made {
  const next = numbers(file + 1);
  const layout = ["lines", "list", "records", "gzip"][file % 4];
  const isDocument = layout === "list" || layout === "records";
  const bad: readonly (string | Buffer)[] = isDocument ? badItems : badLines;
  const problems: number[] = [];
  const lines = eventsOf(file, next).map((line, index): Buffer => {
    // A document has its head on the first line.
    if (index === 0 || next(100) > 0) return Buffer.from(line);
    problems.push(index + (isDocument ? 2 : 1));
    return Buffer.from(bad[next(bad.length)] ?? "");
  });
  const between = Buffer.from(isDocument ? ",\n" : "\n");
  const body = Buffer.concat(lines.flatMap((line, index) => (index === 0 ? [line] : [between, line])));
  const [head, tail] =
    layout === "list" ? ["[\n", "\n]"] : layout === "records" ? ['{"Records": [\n', "\n]}"] : ["", ""];
  const bytes = Buffer.concat([Buffer.from(head), body, Buffer.from(tail)]);
  return { bytes: layout === "gzip" ? gzipSync(bytes) : bytes, events: EVENTS - problems.length, problems };
}

const good = doorAt(0, { text: "x".repeat(100) });
const goodLines = Array.from({ length: 200 }, (_, index) => JSON.stringify({ ...good, index })).join("\n");

/** Files that are wrong as a whole. */
const wholes: Record<string, Made> = {
  empty: { bytes: Buffer.alloc(0), events: 0, problems: [] },
  padding: { bytes: Buffer.alloc(4096), events: 0, problems: [] },
  utf16: { bytes: Buffer.from(`\uFEFF${goodLines}`, "utf16le"), events: 0, problems: [0] },
  zip: { bytes: Buffer.concat([Buffer.from("PK\x03\x04"), deflateRawSync(goodLines)]), events: 0, problems: [0] },
  binary: { bytes: deflateRawSync(goodLines), events: 0, problems: [0] },
  bomb: { bytes: gzipSync(Buffer.alloc(30_000_000, " ")), events: 0, problems: [0] },
  trailing: { bytes: Buffer.concat([gzipSync(goodLines), Buffer.from("garbage")]), events: 200, problems: [0] },
  padded: { bytes: Buffer.concat([gzipSync(goodLines), Buffer.alloc(512)]), events: 200, problems: [] },
  members: { bytes: Buffer.concat([gzipSync(`${goodLines}\n`), gzipSync(goodLines)]), events: 400, problems: [] },
  "cut off": {
    bytes: Buffer.from(`{"Records":[\n${goodLines.replaceAll("\n", ",\n")},\n{"door"`),
    events: 200,
    problems: [202],
  },
};

function sourceOf(name: string, { bytes }: Made): Source {
  const next = numbers(bytes.length);
  return sourceOfPieces(
    cutAt(
      bytes,
      Array.from({ length: 20 }, () => next(bytes.length + 1)),
    ),
    name,
  );
}

test("a day of logs of which one in a hundred is garbage: every good event counts, each problem is told once", async () => {
  const files = new Map(Array.from({ length: FILES }, (_, file): [string, Made] => [`hour ${file / 2}`, made(file)]));
  for (const [name, whole] of Object.entries(wholes)) files.set(name, whole);
  const problems: InputProblem[] = [];
  const summary = new RunSummary();
  const broken = ruleWith({ id: "Never", rule: () => false, when: { door: "d1" } });
  await runRules({
    sources: [...files].map(([name, file]) => sourceOf(name, file)),
    rules: [DoorOpened, broken],
    sink: { write: () => {} },
    onProblem: (problem) => problems.push(problem),
    limits: { maxEventBytes: MAX_EVENT_BYTES, expansionGraceBytes: 1_000_000 },
    summary,
  });
  const places = (all: readonly string[]): string[] => [...all].sort();
  const expected = [...files].flatMap(([name, file]) => file.problems.map((line) => `${name}:${line}`));
  expect(places(problems.map(({ source, line }) => `${source}:${line}`))).toEqual(places(expected));
  const events = [...files.values()].reduce((sum, file) => sum + file.events, 0);
  expect(summary).toMatchObject({
    events,
    matches: events,
    malformed: expected.length,
    unclassified: 0,
    untimed: 0,
    ruleErrors: 0,
  });
  expect(expected.length).toBeGreaterThan(150);
});
