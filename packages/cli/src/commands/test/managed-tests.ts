import {
  type Change,
  changesOf,
  type DetectionClass,
  type Pack,
  packOf,
  type RuleTestResult,
  type SourceLocation,
} from "@pypanther/core/runtime";
import { projectLocation } from "../../project/source-line";
import { type ShippedTest, shippedTestsOf } from "./shipped-tests";

/** A field that the project changed, and where. */
export interface ChangedField {
  readonly field: string;
  readonly kind: Change["kind"];
  /** Where the last change of it was made, when it is known. */
  readonly at: SourceLocation | undefined;
}

/** What one test of a pack gave with the project's overrides. */
export interface ManagedTestResult {
  /** `differs`: the test passes without the project's changes of what is tested. */
  readonly verdict: "passed" | "differs" | "failed";
  readonly result: RuleTestResult;
  /** The changed fields that make the difference: each alone does, or, when none does alone, all of them together. */
  readonly because: readonly ChangedField[];
}

/** What the tests of one managed rule or policy gave. */
export interface ManagedReport {
  readonly ruleId: string;
  /** The pack, as `name@version`. */
  readonly pack: string;
  readonly results: readonly ManagedTestResult[];
}

const without = (changes: readonly Change[], field: string): Change[] =>
  changes.map(({ values, ...change }) => {
    const others = Object.entries(values).filter(([name]) => name !== field);
    return { ...change, values: Object.fromEntries(others) };
  });

async function passes(test: ShippedTest, changes: readonly Change[]): Promise<boolean> {
  return (await test.run(changes)).passed;
}

/** The fields that a project changed, each with its last change. */
function changedFields(changes: readonly Change[], directory: string): ChangedField[] {
  const fields = new Map<string, ChangedField>();
  for (const { kind, values, made } of changes) {
    for (const field of Object.keys(values)) {
      fields.set(field, { field, kind, at: projectLocation(made.stack, directory) });
    }
  }
  return [...fields.values()];
}

async function runManagedTest(
  detection: DetectionClass,
  test: ShippedTest,
  directory: string,
): Promise<ManagedTestResult> {
  const changes = changesOf(detection) ?? [];
  const result = await test.run(changes);
  if (result.passed) return { verdict: "passed", result, because: [] };
  if (changes.length === 0 || !(await passes(test, []))) return { verdict: "failed", result, because: [] };
  const fields = changedFields(changes, directory);
  const alone: ChangedField[] = [];
  for (const changed of fields) {
    if (await passes(test, without(changes, changed.field))) alone.push(changed);
  }
  return { verdict: "differs", result, because: alone.length > 0 ? alone : fields };
}

/**
 * Runs the tests that packs ship for their rules and policies, with the project's overrides in force. What is the user's
 * own is passed over. Throws a UserError for a pack that ships no tests.
 *
 * @param directory The project's, from which packs are found and places are named.
 */
export async function* runManagedTests(
  detections: readonly DetectionClass[],
  directory: string,
  testNames?: readonly string[],
): AsyncGenerator<ManagedReport> {
  const shipped = new Map<Pack, ReturnType<typeof shippedTestsOf>>();
  for (const detection of detections) {
    const pack = packOf(detection);
    if (!pack) continue;
    const ofPack = shipped.get(pack) ?? shippedTestsOf(pack, directory);
    shipped.set(pack, ofPack);
    const tests = ofPack.get(detection);
    if (!tests) continue;
    const results: ManagedTestResult[] = [];
    for (const test of tests) {
      if (!testNames || testNames.includes(test.name)) results.push(await runManagedTest(detection, test, directory));
    }
    yield { ruleId: detection.attributes.id, pack: `${pack.name}@${pack.version}`, results };
  }
}
