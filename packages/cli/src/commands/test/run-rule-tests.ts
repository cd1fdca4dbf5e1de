import {
  type DetectionClass,
  invalidDetections,
  isManaged,
  type PantherError,
  placeholdersOf,
  toError,
} from "@pypanther/core/runtime";
import { type Finding, findingsOfRule, placeOfMember } from "../../project/findings";
import type { Project } from "../../project/load-project";
import { missingTestsOf } from "../shared/missing-tests";
import type { RuleReport } from "./report";

/** Which tests to run, and what to demand of rules. */
export interface TestOptions {
  /** Only tests of these names. */
  readonly testNames?: readonly string[];
  /** How many tests each rule of the user's own must have. From 2 on, one must expect a match and one must not. */
  readonly minimumTests?: number;
}

/** Where findings about rules have their places from. */
type Source = Pick<Project, "directory" | "sources">;

/** Ids that several registered rules have, also those that are not tested now; overrides may have brought it about. */
function sharedIds(): ReadonlySet<string> {
  const shared = invalidDetections()
    .map(({ error }) => error as Partial<PantherError>)
    .filter(({ code }) => code === "DUPLICATE_RULE_ID");
  return new Set(shared.map(({ details }) => String(details?.ruleId).toLowerCase()));
}

async function testRule(
  rule: DetectionClass,
  taken: ReadonlySet<string>,
  project: Source,
  options: TestOptions,
): Promise<RuleReport> {
  const { testNames, minimumTests = 0 } = options;
  const ruleId = String(rule.attributes.id ?? rule.name);
  const finding = (code: string, message: string, member: string): Finding => ({
    code,
    severity: "error",
    message,
    ruleId,
    place: placeOfMember(rule, member, project),
  });
  const report = { ruleId, managed: isManaged(rule) };
  try {
    const results = await rule.runTests({ testNames });
    const problems = missingTestsOf(rule, minimumTests).map((message) => finding("TOO_FEW_TESTS", message, "tests"));
    for (const placeholder of placeholdersOf(rule)) {
      problems.push(finding("PLACEHOLDER_LEFT", `still says "${placeholder}"; write it in its place`, ""));
    }
    if (taken.has(ruleId.toLowerCase())) {
      problems.push(finding("DUPLICATE_RULE_ID", `another registered rule has the id "${ruleId}" too`, "id"));
    }
    return { ...report, results, problems };
  } catch (thrown) {
    return { ...report, results: [], problems: findingsOfRule({ detection: rule, error: toError(thrown) }, project) };
  }
}

/** Runs the tests of rules, one rule after the other. A rule that is not valid fails, and the rest goes on. */
export async function* runRuleTests(
  rules: readonly DetectionClass[],
  project: Source,
  options: TestOptions = {},
): AsyncGenerator<RuleReport> {
  const taken = sharedIds();
  for (const rule of rules) yield await testRule(rule, taken, project, options);
}
