import { isDeepStrictEqual } from "node:util";
import type { JsonObject, JsonValue } from "@pypanther/core/runtime";
import { parseAllDocuments } from "yaml";
import type { CompiledSchema } from "./compile-schema";
import { SchemaError } from "./schema-error";

/** One test of a schema: an input, and the events that it must give. */
export interface SchemaTest {
  readonly name: string;
  readonly logType: string;
  /** The text of a record, or of a line. */
  readonly input: string;
  readonly results: readonly JsonObject[];
}

/** What became of a test. */
export interface SchemaTestResult {
  readonly name: string;
  readonly logType: string;
  /** What is wrong, each a sentence; none when it passed. */
  readonly problems: readonly string[];
}

function asObject(value: unknown): JsonObject | undefined {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonObject;
  if (typeof value !== "string") return undefined;
  try {
    return asObject(JSON.parse(value));
  } catch {
    return undefined;
  }
}

function testOf(document: unknown, index: number): SchemaTest {
  const fields = new Map(Object.entries(asObject(document) ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
  const given = fields.get("results") ?? [fields.get("result") ?? null];
  const results = (Array.isArray(given) ? (given as JsonValue[]) : [given]).map(asObject);
  const input = fields.get("input");
  const logType = fields.get("logtype");
  const name = fields.get("name");
  const title = typeof name === "string" ? name : `test ${index + 1}`;
  if (typeof logType !== "string" || input === undefined || results.some((result) => result === undefined)) {
    throw new SchemaError([`${title}: a test has input, logType, and result or results, which are JSON objects`]);
  }
  return {
    name: title,
    logType,
    input: typeof input === "string" ? input : JSON.stringify(input),
    results: results.filter((result) => result !== undefined),
  };
}

/** Reads the tests of a `*_tests.yml` file, a document each. Throws a SchemaError for what is no test. */
export function parseSchemaTests(text: string): SchemaTest[] {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents)) return [];
  return documents.map((document, index) => {
    const [error] = document.errors;
    if (error) throw new SchemaError([`not valid YAML: ${error.message.split("\n")[0] ?? ""}`]);
    return testOf(document.toJS({ maxAliasCount: 100 }) as unknown, index);
  });
}

/** The records of an input: a JSON object or several, one a line, or lines of text that the schema's parser reads. */
function recordsOf(input: string, { lines }: CompiledSchema): (JsonObject | undefined)[] {
  const whole = asObject(input);
  if (whole) return [whole];
  const read = lines?.() ?? asObject;
  const texts = input.split("\n").filter((line) => line.trim() !== "");
  return texts.map((line) => read(line)).filter((record, index) => record !== undefined || index > 0 || !lines);
}

const isNormalised = (name: string): boolean => name.startsWith("p_");

function differences(expected: JsonObject, found: JsonObject): string[] {
  const names = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...names]
    .filter((name) => !isNormalised(name) && !isDeepStrictEqual(expected[name], found[name]))
    .map((name) => {
      const spelt = (value: JsonValue | undefined): string => (value === undefined ? "nothing" : JSON.stringify(value));
      return `${name}: expected ${spelt(expected[name])}, found ${spelt(found[name])}`;
    });
}

/** Runs a test against the schema that it names; fields that begin with `p_` are not compared. */
export function runSchemaTest(test: SchemaTest, schemas: ReadonlyMap<string, CompiledSchema>): SchemaTestResult {
  const { name, logType, results } = test;
  const compiled = schemas.get(logType);
  if (!compiled) return { name, logType, problems: [`there is no schema of the log type ${logType}`] };
  const problems: string[] = [];
  const events = recordsOf(test.input, compiled).map((record) => {
    if (!record) {
      problems.push("the input cannot be read: it is neither a JSON object nor a line that the parser knows");
      return undefined;
    }
    return compiled.read(record, ({ path, message }) => problems.push(`${path}: ${message}`));
  });
  if (problems.length === 0 && events.length !== results.length) {
    problems.push(`expected ${results.length} events, found ${events.length}`);
  }
  if (problems.length === 0) {
    for (const [index, expected] of results.entries()) problems.push(...differences(expected, events[index] ?? {}));
  }
  return { name, logType, problems };
}
