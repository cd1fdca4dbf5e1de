import { gzipSync } from "node:zlib";
import { decode, type DecodeOptions, type InputProblem, RunSummary } from "../src";
import { sourceOf } from "./support/source-of";

async function read(content: string | Buffer, options: Partial<DecodeOptions> & { chunkSize?: number } = {}) {
  const summary = new RunSummary();
  const problems: InputProblem[] = [];
  const events = [];
  const decodeOptions = { summary, onProblem: (problem: InputProblem) => problems.push(problem), ...options };
  for await (const batch of decode([sourceOf(content, options)], decodeOptions)) events.push(...batch);
  return { events, logs: events.map(({ log }) => log), lines: events.map(({ line }) => line), problems, summary };
}

const records = [
  { eventID: "1", tags: ["a", "}"] },
  { eventID: "2", text: 'with "quotes", \\ and { [' },
  { eventID: "3", nested: { deep: [{ er: null }] } },
];

describe("content decides how a source is read", () => {
  const layouts: Record<string, string> = {
    "JSON lines": records.map((record) => JSON.stringify(record)).join("\n"),
    "JSON lines with CRLF, blank lines and a last line break": records
      .map((record) => `${JSON.stringify(record)}\r\n\r\n`)
      .join(""),
    "a list on one line": JSON.stringify(records),
    "a pretty-printed list": JSON.stringify(records, null, 2),
    "a list with one record per line": `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`,
    "a list with commas first": `[ ${records.map((record) => JSON.stringify(record)).join("\n, ")}\n]`,
    "CloudTrail's Records on one line": JSON.stringify({ Records: records }),
    "CloudTrail's Records pretty-printed": JSON.stringify({ Records: records }, null, 4),
    "Records that do not come first": JSON.stringify({ version: 1, Records: records }, null, 2),
    "Records with something behind them": `{"Records": [\n${records.map((record) => JSON.stringify(record)).join(",\n")}], "next": {"list": [1]}}`,
    "pretty-printed objects one after the other": records.map((record) => JSON.stringify(record, null, 2)).join("\n"),
    "objects without anything between them": records.map((record) => JSON.stringify(record)).join(""),
    "lists in JSON lines": `${JSON.stringify(records.slice(0, 2))}\n${JSON.stringify({ Records: records.slice(2) })}`,
    "a byte order mark": `\uFEFF${records.map((record) => JSON.stringify(record)).join("\n")}`,
    "a byte order mark before a document": `\uFEFF${JSON.stringify(records, null, 2)}`,
  };
  test.each(Object.entries(layouts))("%s", async (_name, text) => {
    const { logs, problems } = await read(text);
    expect(problems).toEqual([]);
    expect(logs).toEqual(records);
  });
  test.each(Object.entries(layouts))("%s, gzip", async (_name, text) => {
    const { logs, problems } = await read(gzipSync(text));
    expect(problems).toEqual([]);
    expect(logs).toEqual(records);
  });
  test.each([1, 2, 3, 64, 100_000])("in chunks of %d bytes", async (chunkSize) => {
    for (const text of Object.values(layouts)) expect((await read(text, { chunkSize })).logs).toEqual(records);
  });

  test("one pretty-printed object is one event", async () => {
    expect((await read(JSON.stringify(records[2], null, 2))).logs).toEqual([records[2]]);
  });
  test("a single line without line break is one event", async () => {
    expect((await read('{"a":1}')).logs).toEqual([{ a: 1 }]);
  });
  test("gzip files joined to one are read to the end", async () => {
    const joined = Buffer.concat([gzipSync('{"a":1}\n'), gzipSync('{"a":2}\n')]);
    expect((await read(joined)).logs).toEqual([{ a: 1 }, { a: 2 }]);
  });
  test.each(["", "\n\n \n", "\uFEFF", "\0\0\0"])("nothing but blanks (%j) is no event and no problem", async (text) => {
    expect(await read(text)).toMatchObject({ logs: [], problems: [] });
  });
  test("a first line over a megabyte is taken apart while it is read", async () => {
    const big = Array.from({ length: 3000 }, (_, index) => ({ index, fill: "x".repeat(500) }));
    const { logs, problems } = await read(JSON.stringify({ Records: big }), { chunkSize: 65_536 });
    expect(problems).toEqual([]);
    expect(logs).toEqual(big);
  });
});

describe("events know their place", () => {
  test("in JSON lines", async () => {
    expect((await read('{"a":1}\n\n{"a":2}')).lines).toEqual([1, 3]);
  });
  test("in a document, by the line on which they start", async () => {
    expect((await read('[\n  {\n    "a": 1\n  },\n  {\n    "a": 2\n  }\n]')).lines).toEqual([2, 5]);
  });
});

describe("what cannot be read is reported with its line, counted and left out", () => {
  test("a line that is not JSON", async () => {
    const { logs, problems, summary } = await read('{"a":1}\n{"a":\n{"a":3}');
    expect(logs).toEqual([{ a: 1 }, { a: 3 }]);
    expect(problems).toEqual([{ source: "test.log", line: 2, message: expect.stringContaining("not valid JSON") }]);
    expect(summary).toMatchObject({ events: 2, malformed: 1 });
  });
  test.each(['{"a":1', '{"a":1,', '{"a":"un', "garbage", "}", '{"a":1} trailing'])(
    "a first line %s followed by good ones",
    async (first) => {
      const { logs, problems } = await read(`${first}\n{"a":2}\n{"a":3}\n`);
      expect(logs).toEqual([{ a: 2 }, { a: 3 }]);
      expect(problems.length).toBeGreaterThan(0);
    },
  );
  test.each([
    ["3", "number"],
    ['"text"', "string"],
    ["null", "null"],
    ["[[1]]", "list"],
  ])("a value that is no object: %s", async (text, type) => {
    const { logs, problems } = await read(`${text}\n{"a":1}`);
    expect(logs).toEqual([{ a: 1 }]);
    expect(problems).toEqual([expect.objectContaining({ line: 1, message: expect.stringContaining(`found ${type}`) })]);
  });
  test("an item of a list that is no object", async () => {
    const { logs, problems } = await read('[{"a":1}, 7, {"a":2}]');
    expect(logs).toEqual([{ a: 1 }, { a: 2 }]);
    expect(problems).toHaveLength(1);
  });
  test("a broken item of a document", async () => {
    const { logs, problems } = await read('[\n{"a":1},\n{"a" 2},\n{"a":3}\n]');
    expect(logs).toEqual([{ a: 1 }, { a: 3 }]);
    expect(problems).toEqual([expect.objectContaining({ line: 3 })]);
  });
  test("a document that is cut off, after the events it still holds", async () => {
    const { logs, problems } = await read('{"Records": [\n{"a":1},\n{"a":2},\n{"a"');
    expect(logs).toEqual([{ a: 1 }, { a: 2 }]);
    expect(problems).toEqual([expect.objectContaining({ line: 4, message: expect.stringContaining("cut off") })]);
  });
  test("gzip that is cut off, after the events it still holds", async () => {
    const packed = gzipSync(
      Array.from({ length: 5000 }, (_, id) => JSON.stringify({ id, pad: Math.sin(id) })).join("\n"),
    );
    const { logs, problems } = await read(packed.subarray(0, packed.length / 2), { chunkSize: 1000 });
    expect(logs.length).toBeGreaterThan(100);
    expect(problems).toEqual([expect.objectContaining({ message: expect.stringContaining("unexpected end of file") })]);
  });
  test("a line over the limit, which is not held", async () => {
    const { logs, problems } = await read(`{"a":1}\n{"b":"${"x".repeat(500)}"}\n{"a":2}`, {
      limits: { maxEventBytes: 100 },
    });
    expect(logs).toEqual([{ a: 1 }, { a: 2 }]);
    expect(problems).toEqual([expect.objectContaining({ line: 2, message: expect.stringContaining("100 bytes") })]);
  });
  test("an event over the limit in a document", async () => {
    const { logs, problems } = await read(`[\n{"a":1},\n{"b":"${"x".repeat(500)}"},\n{"a":2}]`, {
      limits: { maxEventBytes: 100 },
    });
    expect(logs).toEqual([{ a: 1 }, { a: 2 }]);
    expect(problems).toEqual([expect.objectContaining({ line: 3 })]);
  });
  test("a gzip bomb, before it has been unpacked", async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, " "));
    const { problems } = await read(bomb, { limits: { expansionGraceBytes: 1_000_000 }, chunkSize: 1000 });
    expect(problems).toEqual([expect.objectContaining({ message: expect.stringContaining("250 times") })]);
  });
  test.each([
    [[0x28, 0xb5, 0x2f, 0xfd, 0], "zstd"],
    [[0x50, 0x4b, 0x03, 0x04, 0], "zip"],
    [[0xff, 0xfe, 0x7b, 0, 0x7d, 0], "UTF-16"],
  ])("content of another kind, with what to do about it (%j)", async (bytes, name) => {
    const { problems } = await read(Buffer.from(bytes));
    expect(problems).toEqual([expect.objectContaining({ line: 0, message: expect.stringContaining(name) })]);
  });
  test("a source that fails while it is read", async () => {
    const summary = new RunSummary();
    const problems: InputProblem[] = [];
    const failing = {
      name: "broken",
      async *open() {
        yield Buffer.from('{"a":1}\n');
        throw new Error("disk on fire");
      },
    };
    const events = [];
    for await (const batch of decode([failing, sourceOf('{"a":2}')], { summary, onProblem: (p) => problems.push(p) })) {
      events.push(...batch);
    }
    expect(events.map(({ log }) => log)).toEqual([{ a: 1 }, { a: 2 }]);
    expect(problems).toEqual([expect.objectContaining({ source: "broken", message: expect.stringContaining("disk") })]);
  });
  test("strict stops at the first of them", async () => {
    await expect(read('{"a":1}\nnope\n{"a":2}', { strict: true })).rejects.toMatchObject({
      code: "MALFORMED_INPUT",
      message: expect.stringMatching(/^test\.log:2: not valid JSON/),
    });
  });
});

describe("hostile content is data", () => {
  test("keys such as __proto__ stay fields of the event", async () => {
    const { logs } = await read('{"__proto__": {"admin": true}, "constructor": 1}');
    expect(Object.keys(logs[0] ?? {})).toEqual(["__proto__", "constructor"]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
  test.each([
    ["one line", `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`],
    ["a document", `[\n${"[".repeat(50_000)}${"]".repeat(50_000)},\n{"a":1}\n]`],
  ])("nesting that would overflow a stack, in %s", async (_name, text) => {
    expect((await read(text, { chunkSize: 65_536 })).logs).toHaveLength(1);
  });
  test("a text of 5 MB", async () => {
    const { logs } = await read(JSON.stringify({ text: "x".repeat(5_000_000) }), { chunkSize: 65_536 });
    expect(logs).toHaveLength(1);
  });
  test("bytes that are not UTF-8 become replacement characters", async () => {
    const { logs } = await read(Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff, 0xc3]), Buffer.from('"}')]));
    expect(logs).toEqual([{ a: "\uFFFD\uFFFD" }]);
  });
  test("NUL padding around a line is ignored, within it is an error", async () => {
    const { logs, problems } = await read('\0\0{"a":1}\0\0\n{"a":"\0"}\n\0\0\0');
    expect(logs).toEqual([{ a: 1 }]);
    expect(problems).toEqual([expect.objectContaining({ line: 2 })]);
  });
});
