import { createRequire } from "node:module";
import { join } from "node:path";
import {
  type Change,
  type Detection,
  type DetectionClass,
  instantiate,
  type Pack,
  type PolicyTestFile,
  type RuleTestFile,
  type RuleTestResult,
  runPolicyTest,
  runTest,
} from "@pypanther/core/runtime";
import { UserError } from "../../kernel/errors";

/** One test that a pack ships. */
export interface ShippedTest {
  readonly name: string;
  /** Runs it with these of the project's changes in force. */
  run(changes: readonly Change[]): Promise<RuleTestResult>;
}

/** The rule or policy with changes and, where these leave a field alone, the tunables that its tests are for. */
function prepare<D extends Detection>(
  detection: DetectionClass<D>,
  tunables: object = {},
  changes: readonly Change[],
): D {
  const changed = new Set(changes.flatMap(({ values }) => Object.keys(values)));
  const others = Object.entries(tunables).filter(([field]) => !changed.has(field));
  return Object.assign(instantiate(detection, changes), structuredClone(Object.fromEntries(others)));
}

function shippedTests(file: RuleTestFile | PolicyTestFile): [DetectionClass, ShippedTest[]] {
  const { overrides } = file;
  if ("policy" in file) {
    const { policy, tests } = file;
    const runs = tests.map((test): ShippedTest => {
      return { name: test.name, run: (changes) => runPolicyTest(prepare(policy, overrides, changes), test) };
    });
    return [policy, runs];
  }
  const { rule, tests } = file;
  const runs = tests.map((test): ShippedTest => {
    return { name: test.name, run: (changes) => runTest(prepare(rule, overrides, changes), test) };
  });
  return [rule, runs];
}

/**
 * The tests that a pack ships, by rule or policy. Throws a UserError for a pack that ships none.
 *
 * @param directory The project's, from which packs are found.
 */
export function shippedTestsOf(pack: Pack, directory: string): ReadonlyMap<DetectionClass, readonly ShippedTest[]> {
  const require = createRequire(join(directory, "package.json"));
  let file: string;
  try {
    file = require.resolve(`${pack.name}/tests`);
  } catch {
    const advice = `Install a newer version: npm install ${pack.name}@latest`;
    throw new UserError(`${pack.name} ${pack.version} ships no tests, so what it has cannot be tested. ${advice}`);
  }
  const files = Object.values(require(file) as Readonly<Record<string, RuleTestFile | PolicyTestFile>>);
  return new Map(files.map(shippedTests));
}
