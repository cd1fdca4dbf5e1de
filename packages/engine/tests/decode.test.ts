import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import type { DecodeLimits, InputProblem } from "../src";
import { read, readAll } from "./support/read";
import { cutAt, sourceOfPieces } from "./support/source-of";

// Properties over thousands of texts, on a machine that may have other things to do.
jest.setTimeout(60_000);

const records = [
  { eventID: "1", tags: ["a", "}"] },
  { eventID: "2", text: 'with "quotes", \\ and { [' },
  { eventID: "3", nested: { deep: [{ er: null }] } },
];
const lines = records.map((record) => JSON.stringify(record));
const two = [{ a: 1 }, { a: 2 }];

/** The beginning of a source is looked at as a whole; cuts mean something behind it. */
const lead = " ".repeat(512);

const layouts: Record<string, string> = {
  "JSON lines": lines.join("\n"),
  "JSON lines with CRLF, blank lines and a last line break": lines.map((line) => `${line}\r\n\r\n`).join(""),
  "a list on one line": JSON.stringify(records),
  "a pretty-printed list": JSON.stringify(records, null, 2),
  "a list with one record per line": `[\n${lines.join(",\n")}\n]\n`,
  "a list with commas first": `[ ${lines.join("\n, ")}\n]`,
  "Records on one line": JSON.stringify({ Records: records }),
  "Records on one line that is long": `{"Records":[${lines.join(`,${" ".repeat(300)}`)}]}`,
  "Records pretty-printed": JSON.stringify({ Records: records }, null, 4),
  "Records with a line each": `{"Records":[${lines.join(",\n")}]}`,
  "Records in JSON lines": lines.map((line) => `{"Records":[${line}]}`).join("\n"),
  "Records behind other fields in one line": JSON.stringify({ version: 1, Records: records }),
  "Records behind other fields, pretty-printed": JSON.stringify({ version: 1, Records: records }, null, 2),
  "Records before other fields in one line": `{"Records":[${lines.join(",")}],"next":{"list":[1]}}`,
  "Records before other fields, over lines": `{"Records": [\n${lines.join(",\n")}], "next": {"list": [1]}}`,
  "Records without any between them": `{"Records":[]}\n{"Records":[${lines.join(",")}]}`,
  "pretty-printed objects one after the other": records.map((record) => JSON.stringify(record, null, 2)).join("\n"),
  "objects without anything between them": lines.join(""),
  "lists in JSON lines": `[${lines[0]},${lines[1]}]\n{"Records":[${lines[2]}]}`,
  "a byte order mark": `\uFEFF${lines.join("\n")}`,
  "a byte order mark before a document": `\uFEFF${JSON.stringify(records, null, 2)}`,
};

describe("content decides how a source is read", () => {
  test.each(Object.entries(layouts))("%s", async (_name, text) => {
    expect(await read(text)).toMatchObject({ problems: [], logs: records });
  });
  test.each(Object.entries(layouts))("%s, gzip", async (_name, text) => {
    expect(await read(gzipSync(text))).toMatchObject({ problems: [], logs: records });
  });
  test.each(Object.entries(layouts))("%s, all at once", async (_name, text) => {
    for (const bytes of [Buffer.from(text), gzipSync(text)]) {
      const source = { ...sourceOfPieces([bytes]), readAll: () => bytes };
      expect(await readAll(source)).toMatchObject({ problems: [], logs: records });
    }
  });
  test.each(Object.entries(layouts))("%s, cut in two anywhere", async (_name, text) => {
    const bytes = Buffer.from(lead + text.replace("\uFEFF", ""));
    const whole = await read(bytes, { chunkSize: bytes.length });
    for (let place = lead.length; place < bytes.length; place += 1) {
      const { logs, lines: places, problems } = await readAll(sourceOfPieces(cutAt(bytes, [place])));
      expect([place, problems, places, logs]).toEqual([place, [], whole.lines, records]);
    }
  });

  test("one pretty-printed object is one event", async () => {
    expect((await read(JSON.stringify(records[2], null, 2))).logs).toEqual([records[2]]);
  });
  test("a single line without line break is one event", async () => {
    expect((await read('{"a":1}')).logs).toEqual([{ a: 1 }]);
  });
  test("an envelope within an envelope is opened as well", async () => {
    const inner = { Records: [records[1]] };
    for (const text of [
      JSON.stringify({ Records: [records[0], inner, records[2]] }),
      `${lines[0]}\n${JSON.stringify({ Records: [inner] })}\n${lines[2]}`,
    ]) {
      expect(await read(text)).toMatchObject({ problems: [], logs: records });
    }
  });
  test("a field called Records that is no list is a field of an event", async () => {
    expect(await read('{"Records":7}\n{"a":1,"Records":{"b":[]}}')).toMatchObject({
      problems: [],
      logs: [{ Records: 7 }, { a: 1, Records: { b: [] } }],
    });
  });
  test("gzip files joined to one are read to the end", async () => {
    const joined = Buffer.concat([gzipSync('{"a":1}\n'), gzipSync(""), gzipSync('{"a":2}\n')]);
    for (const chunkSize of [1, 7, 1000]) {
      expect(await read(joined, { chunkSize })).toMatchObject({ problems: [], logs: two });
    }
  });
  test("gzip that is padded with zeros is read without a word about them", async () => {
    const padded = Buffer.concat([gzipSync('{"a":1}\n{"a":2}\n'), Buffer.alloc(5000)]);
    for (const chunkSize of [1, 100, 10_000]) {
      expect(await read(padded, { chunkSize })).toMatchObject({ problems: [], logs: two });
    }
  });
  test.each(["", "\n\n \n", "\uFEFF", "\0\0\0", "[]", '{"Records":[]}', '{ "Records" : [ ] }\n'])(
    "%j holds no event and no problem",
    async (text) => {
      expect(await read(text)).toMatchObject({ logs: [], problems: [] });
    },
  );
  test("a first line over a megabyte is taken apart while it is read", async () => {
    const big = Array.from({ length: 3000 }, (_, index) => ({ index, fill: "x".repeat(500) }));
    for (const text of [JSON.stringify({ Records: big }), JSON.stringify(big)]) {
      const { logs, problems } = await read(text, { chunkSize: 65_536 });
      expect(problems).toEqual([]);
      expect(logs).toEqual(big);
    }
  });
});

describe("wherever a text is cut into chunks, the same events and problems come of it", () => {
  const fragment = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('{"a":1}', '{"a":{"b":[1,"}"]}}', '{"é":"€"}', "\n", "\r\n", ",", " ") },
    fc.constantFrom('{"Records":[', '{ "Records" : [\n', "]}", "[", "]", "{", "}", '"', "\\", ":", '{"a', "null", "7"),
    fc.constantFrom('{"Records":[{"a":1},{"a":2}]}', '{"Records":[{"Records":[{"a":1}]}],"b":{}}', "[{},[{}]]"),
    fc.constantFrom("\0", "\uFEFF", "x", '{"a":1} {"a":2}', `{"pad":"${"x".repeat(150)}"}`, `"${"y".repeat(300)}"`),
  );
  const text = fc
    .tuple(
      fc.constantFrom("", lead),
      fc.constantFrom("", "[", '{"Records":['),
      fc.array(fragment, { maxLength: 14, size: "max" }),
    )
    .map(([before, head, fragments]) => before + head + fragments.join(""));
  const cuts = fc.array(fc.nat(1500), { maxLength: 8 });

  /** What the parser says is wrong depends on how much of the garbage it was given. */
  const withoutDetail = <P extends { readonly message: string }>(problem: P): P => ({
    ...problem,
    message: problem.message.replace(/^(not valid JSON): .*/s, "$1"),
  });

  async function expectTheSame(text: string, pieces: (bytes: Buffer) => Buffer[], limits: Partial<DecodeLimits> = {}) {
    const bytes = Buffer.from(text);
    const whole = await readAll(sourceOfPieces([bytes]), { limits });
    const cut = await readAll(sourceOfPieces(pieces(bytes)), { limits });
    expect([cut.logs, cut.lines, cut.problems.map(withoutDetail)]).toEqual([
      whole.logs,
      whole.lines,
      whole.problems.map(withoutDetail),
    ]);
    expect(cut.position).toEqual(whole.position);
  }
  const bytewise = (bytes: Buffer): Buffer[] => Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));

  test("whatever is wrong with it", () =>
    fc.assert(
      fc.asyncProperty(text, cuts, (content, places) => expectTheSame(content, (bytes) => cutAt(bytes, places))),
      { numRuns: 3000 },
    ));
  test("byte by byte", () =>
    fc.assert(
      fc.asyncProperty(text, (content) => expectTheSame(content, bytewise)),
      { numRuns: 300 },
    ));
  test("with events over the limit, and cut off anywhere", () => {
    const item = fc.nat(150).map((length) => JSON.stringify({ fill: "x".repeat(length), more: [{}] }));
    const document = fc
      .tuple(
        fc.array(item, { maxLength: 8 }),
        fc.constantFrom(["", "\n", ""], ["[", ",\n", "]"], ['{"Records":[', ",", "]}\n"]),
      )
      .map(([items, [head, between, tail]]) => `${lead}${head}${items.join(between)}${tail}`);
    return fc.assert(
      fc.asyncProperty(document, fc.option(fc.nat(1500)), cuts, (content, length, places) =>
        expectTheSame(content.slice(0, length ?? undefined), (bytes) => cutAt(bytes, places), { maxEventBytes: 100 }),
      ),
      { numRuns: 1000 },
    );
  });
});

describe("events know their place", () => {
  test("in JSON lines", async () => {
    expect((await read('{"a":1}\n\n{"a":2}')).lines).toEqual([1, 3]);
  });
  test("in a document, by the line on which they start", async () => {
    expect((await read('[\n  {\n    "a": 1\n  },\n  {\n    "a": 2\n  }\n]')).lines).toEqual([2, 5]);
    expect((await read('{\n"Records":\n[\n{"a":1},\n\n{\n"a":2}\n]\n}\n')).lines).toEqual([4, 6]);
  });
  test("behind a document", async () => {
    expect((await read('{"Records":[\n{"a":1},\n{"a":2}\n]\n}\n{"a":3}')).lines).toEqual([2, 3, 6]);
  });
  test("and their number, by which a source is read on", async () => {
    const text = '{"a":1}\nbroken\n{"a":2}\n[{"a":3},7,{"a":4}]\n';
    const all = await read(text);
    expect(all.events.map(({ ordinal }) => ordinal)).toEqual([1, 3, 4, 6]);
    const rest = await read(text, { done: { ordinal: 3, time: 5 } });
    expect(rest).toMatchObject({
      logs: [{ a: 3 }, { a: 4 }],
      problems: [{ line: 4 }],
      position: { ordinal: 6, time: 5 },
    });
    expect((await read(text, { done: all.position })).problems).toEqual([]);
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
      expect(problems).toEqual([expect.objectContaining({ line: 1 })]);
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
    expect(logs).toEqual(two);
    expect(problems).toHaveLength(1);
  });
  test("a broken item of a document", async () => {
    const { logs, problems } = await read('[\n{"a":1},\n{"a" 2},\n{"a":3}\n]');
    expect(logs).toEqual([{ a: 1 }, { a: 3 }]);
    expect(problems).toEqual([expect.objectContaining({ line: 3 })]);
  });
  test("a broken item of an envelope in one line, which costs no other", async () => {
    const { logs, problems } = await read('{"Records":[{"a":1},{"a" 2},{"a":3}]}\n{"a":4}');
    expect(logs).toEqual([{ a: 1 }, { a: 3 }, { a: 4 }]);
    expect(problems).toEqual([expect.objectContaining({ line: 1 })]);
  });
  test("an envelope in JSON lines that is cut off, which costs no other line", async () => {
    const { logs, problems } = await read('{"Records":[{"a":1},{"a":2}]}\n{"Records":[{"a":3},{"a"\n{"a":4}');
    expect(logs).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }, { a: 4 }]);
    expect(problems).toEqual([expect.objectContaining({ line: 2, message: expect.stringContaining("cut off") })]);
  });
  test.each(["\n", ""])("a document that is cut off, after the events it still holds (%j)", async (newline) => {
    const { logs, problems } = await read(`{"Records": [${newline}{"a":1},${newline}{"a":2},${newline}{"a"`);
    expect(logs).toEqual(two);
    expect(problems).toEqual([
      expect.objectContaining({ line: newline ? 4 : 1, message: expect.stringContaining("cut off") }),
    ]);
  });
  test("a document that is cut off between its events", async () => {
    for (const text of ['{"Records":[{"a":1},{"a":2}', '{"Records":[{"a":1},{"a":2}]', '[{"a":1},\n{"a":2},\n']) {
      const { logs, problems } = await read(text);
      expect(logs).toEqual(two);
      expect(problems).toEqual([expect.objectContaining({ message: expect.stringContaining("cut off") })]);
    }
  });
  test("a line over the limit, which is not held", async () => {
    const text = `{"a":1}\n{"b":"${"x".repeat(500)}"}\n{"a":2}`;
    for (const chunkSize of [7, 1000]) {
      const { logs, problems } = await read(text, { limits: { maxEventBytes: 100 }, chunkSize });
      expect(logs).toEqual(two);
      expect(problems).toEqual([expect.objectContaining({ line: 2, message: expect.stringContaining("100 bytes") })]);
    }
  });
  test.each(["[", '{"Records":['])("an event over the limit in a document that begins with %s", async (head) => {
    const tail = head === "[" ? "]" : "]}";
    const text = `${head}\n{"a":1},\n{"b":"${"x".repeat(500)}"},\n{"a":2}${tail}`;
    for (const chunkSize of [7, 1000]) {
      const { logs, problems } = await read(text, { limits: { maxEventBytes: 100 }, chunkSize });
      expect([chunkSize, logs]).toEqual([chunkSize, two]);
      expect(problems).toEqual([expect.objectContaining({ line: 3, message: expect.stringContaining("100 bytes") })]);
    }
  });
  test("a source that fails while it is read, after what it gave", async () => {
    const failing = {
      name: "broken",
      async *open() {
        yield Buffer.from('{"a":1}\n{"a":2}\n{"a"');
        throw new Error("disk on fire");
      },
    };
    const { logs, problems } = await readAll(failing);
    expect(logs).toEqual(two);
    expect(problems).toEqual([
      { source: "broken", line: 0, message: expect.stringContaining("disk on fire") } satisfies InputProblem,
    ]);
  });
  test("strict stops at the first of them", async () => {
    await expect(read('{"a":1}\nnope\n{"a":2}', { strict: true })).rejects.toMatchObject({
      code: "MALFORMED_INPUT",
      message: expect.stringMatching(/^test\.log:2: not valid JSON/),
    });
  });
});

describe("gzip gives what it holds and one problem", () => {
  const many = Array.from({ length: 5000 }, (_, id) => ({ id, pad: Math.sin(id) }));
  const packed = gzipSync(many.map((log) => JSON.stringify(log)).join("\n"));
  const middle = Math.floor(packed.length / 2);
  const cutOff = packed.subarray(0, middle);

  test.each([1000, 1_000_000])("when it is cut off (chunks of %d bytes)", async (chunkSize) => {
    const { logs, problems } = await read(cutOff, { chunkSize });
    expect(logs.length).toBeGreaterThan(2000);
    expect(logs).toEqual(many.slice(0, logs.length));
    expect(problems).toEqual([expect.objectContaining({ line: 0, message: expect.stringContaining("cut off") })]);
  });
  test("when it is cut off and small enough to be read at once", async () => {
    const source = { ...sourceOfPieces([cutOff]), readAll: () => cutOff };
    const { logs, problems } = await readAll(source);
    expect(logs.length).toBeGreaterThan(2000);
    expect(problems).toEqual([expect.objectContaining({ message: expect.stringContaining("cut off") })]);
  });
  test("when it holds an envelope and is cut off", async () => {
    const envelope = gzipSync(JSON.stringify({ Records: many }));
    const { logs, problems } = await read(envelope.subarray(0, envelope.length / 2), { chunkSize: 1000 });
    expect(logs.length).toBeGreaterThan(2000);
    expect(problems).toEqual([expect.objectContaining({ message: expect.stringContaining("cut off") })]);
  });
  test("when something else follows it", async () => {
    const followed = Buffer.concat([packed, gzipSync('\n{"id":5000}'), Buffer.from("garbage behind it")]);
    for (const chunkSize of [100, 1_000_000]) {
      const { logs, problems } = await read(followed, { chunkSize });
      expect(logs).toHaveLength(5001);
      expect(problems).toEqual([
        expect.objectContaining({ line: 0, message: expect.stringContaining("what follows it is no gzip") }),
      ]);
    }
  });
  test("when it is damaged in the middle", async () => {
    const damaged = Buffer.from(packed);
    damaged.fill(0xff, middle, middle + 64);
    const { logs, problems } = await read(damaged, { chunkSize: 1000 });
    expect(logs.length).toBeGreaterThan(1000);
    expect(problems.filter(({ line }) => line === 0)).toEqual([
      expect.objectContaining({ message: expect.stringContaining("gzip data is damaged") }),
    ]);
  });
  test("when it is a bomb, before that has been unpacked", async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, " "));
    const { problems } = await read(bomb, { limits: { expansionGraceBytes: 1_000_000 }, chunkSize: 1000 });
    expect(problems).toEqual([expect.objectContaining({ message: expect.stringContaining("250 times") })]);
  });
});

describe("content of another kind is refused with what to do about it", () => {
  const text = lines.join("\n");
  const swapped = Buffer.from(text, "utf16le").swap16();
  test.each([
    ["zstd", Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0])],
    ["zip", Buffer.from([0x50, 0x4b, 0x03, 0x04, 0])],
    ["UTF-16", Buffer.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0])],
    ["UTF-16", Buffer.from(text, "utf16le")],
    ["UTF-16", swapped],
    ["UTF-16", Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
    ["binary", Buffer.from(Array.from({ length: 700 }, (_, index) => (index * 37) % 256))],
  ])("%s", async (name, bytes) => {
    for (const chunkSize of [1, 7, 10_000]) {
      for (const content of [bytes, gzipSync(bytes)]) {
        const { logs, problems } = await read(content, { chunkSize });
        expect(logs).toEqual([]);
        expect(problems).toEqual([expect.objectContaining({ line: 0, message: expect.stringContaining(name) })]);
      }
    }
  });
});

describe("hostile content is data", () => {
  test("keys such as __proto__ stay fields of the event", async () => {
    const { events } = await read('{"__proto__": {"admin": true}, "constructor": 1}');
    expect(Object.keys(events[0]?.log ?? {})).toEqual(["__proto__", "constructor", "p_log_type"]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
  const deep = `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`;
  test.each([
    ["one line", deep],
    ["an envelope", `{"Records":[${deep}]}`],
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
    const { logs, problems } = await read('\0\0{"a":1}\0\0\n{"a":2}\0\r\n{"a":"\0"}\n\0\0\0');
    expect(logs).toEqual(two);
    expect(problems).toEqual([expect.objectContaining({ line: 3 })]);
  });
});
