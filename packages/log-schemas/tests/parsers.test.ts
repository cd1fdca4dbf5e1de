import type { JsonObject } from "@pypanther/core/runtime";
import { compileSchema, parseLogSchema, SchemaError } from "../src";

function parse(parser: string, ...lines: string[]): (JsonObject | undefined)[] {
  const { lines: reader } = compileSchema(
    parseLogSchema(`schema: Custom.Door\nparser:\n${parser}\nfields: [{ name: a, type: string }]`),
  );
  const read = reader?.();
  return lines.map((line) => read?.(line));
}

test("lines of CSV are read by their header, quotes and all", () => {
  const lines = ["a,b,c", '1,"x, ""y""",-', "1,2"];
  expect(parse("  csv: { hasHeader: true, emptyValues: ['-'] }", ...lines)).toEqual([
    undefined,
    { a: "1", b: 'x, "y"' },
    undefined,
  ]);
  expect(parse("  csv: { delimiter: ' ', columns: [a, b] }", "1 2")).toEqual([{ a: "1", b: "2" }]);
});

test("fastmatch reads fields between texts, the first pattern that fits", () => {
  const parser = `  fastmatch:
    match: ['%{ip} [%{time}] "%{request}"', '%{ip} gone']
    expandFields: { both: "%{ip}/%{request}" }`;
  expect(parse(parser, '192.0.2.4 [now] "GET /"', "192.0.2.4 gone", "nothing")).toEqual([
    { ip: "192.0.2.4", time: "now", request: "GET /", both: "192.0.2.4/GET /" },
    { ip: "192.0.2.4", both: "192.0.2.4/" },
    undefined,
  ]);
});

test("regex reads named groups and patterns of one's own", () => {
  const parser = `  regex:
    match: ['^%{DOOR:door} ', '(?P<who>\\w+)$']
    patternDefinitions: { DOOR: 'D%{INT}' }`;
  expect(parse(parser, "D12 mara", "X12 mara")).toEqual([{ door: "D12", who: "mara" }, undefined]);
});

test("a regular expression that would take a backtracker for ever is read in linear time", () => {
  expect(parse("  regex: { match: ['^(?P<a>(x+x+)+)y$'] }", "x".repeat(5000))).toEqual([undefined]);
});

test.each([
  ["  fastmatch: { match: ['%{a}%{b}'] }", "two fields stand side by side"],
  ["  regex: { match: ['(?P<a>'] }", "parser.regex"],
  ["  regex: { match: ['abc'] }", "no group has a name"],
  ["  regex: { match: ['%{A:a}'], patternDefinitions: { A: '%{B}', B: '%{A}' } }", "in a circle"],
])("the parser %s is refused", (parser, problem) => {
  expect(() => parse(parser)).toThrow(SchemaError);
  expect(() => parse(parser)).toThrow(problem);
});
