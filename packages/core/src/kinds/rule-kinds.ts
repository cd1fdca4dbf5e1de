import { defineKind, type DetectionTestInit, type RuleTestInit, testToObject } from "../detection";
import { Rule, ScheduledRule, wireNames } from "../rule";
import { runTests } from "../rule-tests";
import { runRule } from "../run";
import { validateRule } from "../validation";

const rules = {
  testToObject: (test: DetectionTestInit) => testToObject(test as RuleTestInit),
  validate: validateRule,
  runTests,
  run: runRule,
};

defineKind({ name: "RULE", base: Rule, wireNames, ...rules });
defineKind({
  name: "SCHEDULED_RULE",
  base: ScheduledRule,
  wireNames: { ...wireNames, scheduledQueries: "scheduled_queries" },
  ...rules,
});
