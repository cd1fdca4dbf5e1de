/** Test files of a pack may use the globals of jest. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import {
  alertMethods,
  deepFreeze,
  type DetectionResult,
  instantiate,
  isJsonObject,
  isPolicyClass,
  loadedPacks,
  PantherError,
  type Policy,
  type PolicyTestFile,
  type PolicyTestInit,
  type Resource,
  resourceOf,
  ruleFileName,
  runPolicy,
  runPolicyTest,
  toError,
  withTimeLimit,
} from "@pypanther/core/runtime";
import { unknownTechniques } from "./mitre-attack";
import { mutations } from "./mutations";
import { untestedTunables } from "./untested-tunables";

const MUTATIONS = 200;

/** When a policy is stopped, in milliseconds of the clock, which runs on while a busy machine does other things. */
const GIVE_UP_MS = 5000;

function fresh(file: PolicyTestFile): Policy<Resource> {
  return Object.assign(instantiate(file.policy), structuredClone(file.overrides ?? {}));
}

async function judge(file: PolicyTestFile, test: PolicyTestInit): Promise<DetectionResult> {
  const before = JSON.stringify(test.resource);
  const { detectionResult, passed, problems, location } = await runPolicyTest(fresh(file), test);
  if (!passed || !detectionResult) {
    const lines = problems.map(({ method, error, expected, actual }) =>
      error
        ? `${method}: ${error.stack ?? error.message}`
        : `${method}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`,
    );
    throw new Error([`${test.name} (${location})`, ...lines].join("\n  "));
  }
  const again = await runPolicyTest(fresh(file), test);
  expect({ again: again.detectionResult, resource: JSON.stringify(test.resource) }).toEqual({
    again: detectionResult,
    resource: before,
  });
  return detectionResult;
}

/** What no alert may say: values that were missing and turned into text. */
const leftovers = /\bundefined\b|\[object \w+\]|\bNaN\b/;

const contextLimits = ["ALERT_CONTEXT_TOO_LARGE", "ALERT_CONTEXT_TOO_DEEP"];

/** What came of judging a broken resource. */
interface Survival {
  /** What went wrong; undefined when nothing did. */
  readonly failure?: string;
  /** Whether the policy looked another resource up. */
  readonly looked: boolean;
}

/** Judges a resource of a scan in which every lookup finds `found`. */
async function survive(file: PolicyTestFile, resource: Resource, found: Resource | null): Promise<Survival> {
  const policy = fresh(file);
  let looked = false;
  const resourceLookup = (): Resource | null => {
    looked = true;
    return found;
  };
  try {
    const run = () => runPolicy(policy, resource, { now: Date.now, resourceLookup });
    const result = await withTimeLimit(run, GIVE_UP_MS);
    for (const method of ["policy", ...alertMethods] as const) {
      const error = result.errors[method];
      // What a resource makes too large or too deep for an alert is told in the alert.
      if (error && !(error instanceof PantherError && contextLimits.includes(error.code))) {
        return { failure: `${method}: ${error.stack ?? error.message}`, looked };
      }
    }
    return { looked };
  } catch (thrown) {
    return { failure: toError(thrown).message, looked };
  }
}

async function harmedBy(file: PolicyTestFile): Promise<string[]> {
  const resources = file.tests.map(({ resource }) => resourceOf(resource)).filter(isJsonObject);
  const failures: string[] = [];
  for (const { name, log } of mutations(resources, MUTATIONS)) {
    const resource = deepFreeze(log) as Resource;
    const alone = await survive(file, resource, null);
    // What a policy looks up may be as broken as what it looks at.
    const beside = alone.looked ? await survive(file, resource, resource) : alone;
    const failure = alone.failure ?? beside.failure;
    if (failure !== undefined) failures.push(`${name}\n  ${failure}`);
  }
  return failures;
}

function describePolicy(file: PolicyTestFile): void {
  const { policy: policyClass, tests } = file;
  const { attributes } = policyClass;
  describe(attributes.id, () => {
    test("is valid and says what it is, what to do and which resources it looks at", () => {
      policyClass.validate();
      const { displayName, defaultDescription, defaultRunbook, resourceTypes } = attributes;
      for (const text of [displayName, defaultDescription, defaultRunbook]) expect(text).toMatch(/\S/);
      expect(Array.isArray(resourceTypes)).toBe(true);
    });

    test("maps to tactics and techniques that MITRE ATT&CK has", () => {
      expect(unknownTechniques(attributes.reports["MITRE ATT&CK"] ?? [])).toEqual([]);
    });

    test("has a test of a resource that complies and one of a resource that does not", () => {
      expect(new Set(tests.map(({ expectedResult }) => expectedResult))).toEqual(new Set([true, false]));
    });

    test("has for each tunable a test that depends on it", async () => {
      expect(await untestedTunables(policyClass, tests, () => fresh(file), runPolicyTest)).toEqual([]);
    });

    for (const policyTest of tests) {
      test(policyTest.name, async () => {
        const { titleOutput, descriptionOutput, runbookOutput, dedupOutput } = await judge(file, policyTest);
        for (const text of [titleOutput, descriptionOutput, runbookOutput, dedupOutput]) {
          expect(text ?? "").not.toMatch(leftovers);
        }
      });
    }

    test("is not harmed by malformed or hostile resources", async () => {
      const failures = await harmedBy(file);
      if (failures.length > 0) {
        throw new Error(`${failures.length} resources broke the policy:\n${failures.slice(0, 5).join("\n")}`);
      }
    });
  });
}

/**
 * Runs the tests of every policy of a pack: for each class that `../src` exports there must be a
 * `<kebab-case-of-class>.tests.ts` beside the calling test file, exporting `policy`, `tests` and, when the tests need
 * other tunables than the defaults, `overrides`. Adds what authors forget: validity, a resource that complies and one
 * that does not, a test for each tunable, the same answer twice, and 200 malformed resources that must not make it throw.
 *
 * @param testsDirectory The pack's tests folder: `__dirname` of the calling file.
 */
export function describePolicyPack(testsDirectory: string): void {
  const pack = require(join(testsDirectory, "..", "src")) as Record<string, unknown>;
  const policies = Object.values(pack).filter(isPolicyClass);
  const files = readdirSync(testsDirectory).filter((file) => file.endsWith(".tests.ts"));
  const contents = files.map((file) => require(join(testsDirectory, file)) as PolicyTestFile);

  test("every policy has a file of tests, named as the policy's file is", () => {
    expect([...files].sort()).toEqual(policies.map(({ name }) => `${ruleFileName(name)}.tests.ts`).sort());
    expect(contents.map(({ policy }) => `${ruleFileName(policy.name)}.tests.ts`)).toEqual(files);
  });

  test("the pack announces every policy that it exports", () => {
    const announced = new Set(loadedPacks().flatMap(({ detections = [] }) => detections));
    expect(policies.filter((policy) => !announced.has(policy)).map(({ name }) => name)).toEqual([]);
  });

  for (const file of contents) describePolicy(file);
}
