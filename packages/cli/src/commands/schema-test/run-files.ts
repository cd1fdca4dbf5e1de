import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import {
  type CompiledSchema,
  parseSchemaTests,
  runSchemaTest,
  SchemaError,
  type SchemaTestResult,
} from "@pypanther/log-schemas";
import type { OwnSchemas, SchemaFileProblem } from "../shared/log-schemas";

/** What became of the schemas of a project and of their tests. */
export interface SchemaReport {
  readonly schemas: readonly { readonly file: string; readonly logType: string }[];
  readonly tests: readonly (SchemaTestResult & { readonly file: string })[];
  readonly problems: readonly SchemaFileProblem[];
}

async function testFiles(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith("_tests.yml"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Runs the tests beside the schemas of a project, those in files named `*_tests.yml`. */
export async function testSchemaFiles({ path, schemas, problems }: OwnSchemas): Promise<SchemaReport> {
  const byName = new Map<string, CompiledSchema>(schemas.map(({ compiled }) => [compiled.schema.schema, compiled]));
  const tests: (SchemaTestResult & { file: string })[] = [];
  const found = [...problems];
  for (const absolute of await testFiles(path)) {
    const file = relative(path, absolute).split(sep).join("/");
    try {
      for (const test of parseSchemaTests(await readFile(absolute, "utf8"))) {
        tests.push({ file, ...runSchemaTest(test, byName) });
      }
    } catch (thrown) {
      if (!(thrown instanceof SchemaError)) throw thrown;
      found.push(...thrown.problems.map((message) => ({ file, message })));
    }
  }
  return {
    schemas: schemas.map(({ file, compiled }) => ({ file, logType: compiled.schema.schema })),
    tests,
    problems: found,
  };
}
