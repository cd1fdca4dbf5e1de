import { createRequire } from "node:module";
import { join } from "node:path";
import {
  type Change,
  changesOf,
  instantiate,
  type Pack,
  packOf,
  type Rule,
  type RuleClass,
  type RuleTestFile,
  type RuleTestInit,
  type RuleTestResult,
  runTest,
  type SourceLocation,
} from "@pypanther/core/runtime";
import { UserError } from "../../kernel/errors";
import { projectLocation } from "../../project/source-line";

/** A field that the project changed, and where. */
export interface ChangedField {
  readonly field: string;
  readonly kind: Change["kind"];
  /** Where the last change of it was made, when it is known. */
  readonly at: SourceLocation | undefined;
}

/** What one test of a pack gave with the project's overrides. */
export interface ManagedTestResult {
  /** `differs`: the test passes without the project's changes of the rule. */
  readonly verdict: "passed" | "differs" | "failed";
  readonly result: RuleTestResult;
  /** The changed fields that make the difference: each alone does, or, when none does alone, all of them together. */
  readonly because: readonly ChangedField[];
}

/** What the tests of one managed rule gave. */
export interface ManagedReport {
  readonly ruleId: string;
  /** The pack, as `name@version`. */
  readonly pack: string;
  readonly results: readonly ManagedTestResult[];
}

/** The tests that a pack ships, by rule class. Throws a UserError for a pack that ships none. */
function testsOf(pack: Pack, directory: string): ReadonlyMap<RuleClass, RuleTestFile> {
  const require = createRequire(join(directory, "package.json"));
  let file: string;
  try {
    file = require.resolve(`${pack.name}/tests`);
  } catch {
    const advice = `Install a newer version: npm install ${pack.name}@latest`;
    throw new UserError(`${pack.name} ${pack.version} ships no tests, so its rules cannot be tested. ${advice}`);
  }
  const files = Object.values(require(file) as Readonly<Record<string, RuleTestFile>>);
  return new Map(files.map((tests) => [tests.rule, tests]));
}

/** The rule with some of the project's changes and, where these leave a field alone, the tunables that its tests are for. */
function prepare(file: RuleTestFile, changes: readonly Change[]): Rule {
  const rule = instantiate(file.rule, changes);
  const changed = new Set(changes.flatMap(({ values }) => Object.keys(values)));
  const tunables = Object.entries(file.overrides ?? {}).filter(([field]) => !changed.has(field));
  return Object.assign(rule, structuredClone(Object.fromEntries(tunables)));
}

const without = (changes: readonly Change[], field: string): Change[] =>
  changes.map(({ values, ...change }) => {
    const others = Object.entries(values).filter(([name]) => name !== field);
    return { ...change, values: Object.fromEntries(others) };
  });

async function passes(file: RuleTestFile, test: RuleTestInit, changes: readonly Change[]): Promise<boolean> {
  return (await runTest(prepare(file, changes), test)).passed;
}

/** The fields that a project changed in a rule, each with its last change. */
function changedFields(changes: readonly Change[], directory: string): ChangedField[] {
  const fields = new Map<string, ChangedField>();
  for (const { kind, values, made } of changes) {
    for (const field of Object.keys(values)) {
      fields.set(field, { field, kind, at: projectLocation(made.stack, directory) });
    }
  }
  return [...fields.values()];
}

async function runManagedTest(file: RuleTestFile, test: RuleTestInit, directory: string): Promise<ManagedTestResult> {
  const changes = changesOf(file.rule) ?? [];
  const result = await runTest(prepare(file, changes), test);
  if (result.passed) return { verdict: "passed", result, because: [] };
  if (changes.length === 0 || !(await passes(file, test, []))) return { verdict: "failed", result, because: [] };
  const fields = changedFields(changes, directory);
  const alone: ChangedField[] = [];
  for (const changed of fields) {
    if (await passes(file, test, without(changes, changed.field))) alone.push(changed);
  }
  return { verdict: "differs", result, because: alone.length > 0 ? alone : fields };
}

/**
 * Runs the tests that packs ship for their rules, with the project's overrides in force. Rules of the user's own are passed
 * over. Throws a UserError for a pack that ships no tests.
 *
 * @param directory The project's, from which packs are found and places are named.
 */
export async function* runManagedTests(
  rules: readonly RuleClass[],
  directory: string,
  testNames?: readonly string[],
): AsyncGenerator<ManagedReport> {
  const shipped = new Map<Pack, ReadonlyMap<RuleClass, RuleTestFile>>();
  for (const rule of rules) {
    const pack = packOf(rule);
    if (!pack) continue;
    const files = shipped.get(pack) ?? testsOf(pack, directory);
    shipped.set(pack, files);
    const file = files.get(rule);
    if (!file) continue;
    const results: ManagedTestResult[] = [];
    for (const test of file.tests) {
      if (!testNames || testNames.includes(test.name)) results.push(await runManagedTest(file, test, directory));
    }
    yield { ruleId: rule.attributes.id, pack: `${pack.name}@${pack.version}`, results };
  }
}
