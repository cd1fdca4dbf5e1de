import { defineKind } from "../detection";
import { Rule, ScheduledRule } from "../rule";
import { runTests } from "../rule-tests";
import { runRule } from "../run";
import { validateRule } from "../validation";

const rules = { validate: validateRule, runTests, run: runRule };

defineKind({ name: "RULE", base: Rule, ...rules });
defineKind({ name: "SCHEDULED_RULE", base: ScheduledRule, ...rules });
