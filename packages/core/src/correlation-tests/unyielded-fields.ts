import { correlationPlan, type CorrelationRule, matchValues } from "../correlation";
import { instantiate } from "../detection";
import { recordOf } from "../event";
import { isRuleClass, type RuleClass } from "../rule";
import { eventOf, runTest } from "../rule-tests";
import { contextOfResult, memberSignals } from "./member-signals";
import { memberClass, membersOf } from "./members";

/** The fields of a member at which one of its tests, or of the correlation rule's logs, has a value. */
async function yieldedFields(member: RuleClass, rule: CorrelationRule, paths: readonly string[]) {
  const yielded = new Set<string>();
  let matches = 0;
  for (const test of member.attributes.tests) {
    if (!test.expectedResult) continue;
    const { detectionResult, passed } = await runTest(instantiate(member), test);
    if (!passed || !detectionResult?.triggerAlert) continue;
    matches += 1;
    const event = recordOf(eventOf(test.log));
    const context = contextOfResult(detectionResult);
    for (const path of paths) if (matchValues(event, context, path).values.length > 0) yielded.add(path);
  }
  for (const { logs, mocks = [] } of rule.tests) {
    if (!logs) continue;
    const options = { members: [member], pathsOf: () => paths, mocks, timeLimitMs: 5000 };
    for (const { values } of await memberSignals(logs, options)) {
      matches += 1;
      for (const path of paths) if ((values[path]?.length ?? 0) > 0) yielded.add(path);
    }
  }
  return { yielded, matches };
}

/**
 * Says of each step whose member has tests that match, but none with a value for a field that the step is matched on: in
 * use, the step would never take part. Members without such tests are left out.
 */
export async function unyieldedFields(rule: CorrelationRule): Promise<string[]> {
  const warnings: string[] = [];
  const { rules } = membersOf(rule);
  for (const step of correlationPlan(rule).steps) {
    const given = rule.detection.steps[step.id];
    const member = given && memberClass(given);
    if (!isRuleClass(member) || !rules.includes(member)) continue;
    const paths = step.fields.flatMap((list) => list ?? []);
    if (paths.length === 0) continue;
    const { yielded, matches } = await yieldedFields(member, rule, paths);
    for (const path of matches === 0 ? [] : paths.filter((one) => !yielded.has(one))) {
      warnings.push(`step "${step.id}" is matched on "${path}", but no test of ${step.ruleId} has a value there`);
    }
  }
  return warnings;
}
