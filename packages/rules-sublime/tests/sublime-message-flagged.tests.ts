import { RuleTest, type TestLog } from "@pypanther/core";
import { SublimeMessageFlagged } from "../src/sublime-message-flagged";

const flagged = (...flagged_rules: TestLog[]): TestLog => ({
  p_log_type: "Sublime.MessageEvent",
  type: "message.flagged",
  data: { flagged_rules },
});

export const tests = [
  new RuleTest({
    name: "two rules flag a message",
    expectedResult: true,
    log: flagged({ name: "Look-alike domain" }, { name: "Urgent payment" }),
    expectedTitle: "Sublime flagged a message by [2] rules",
    expectedSeverity: "HIGH",
    expectedAlertContext: { flagged_rules: ["Look-alike domain", "Urgent payment"] },
  }),
  new RuleTest({
    name: "one rule flags it",
    expectedResult: true,
    log: flagged({ name: "Look-alike domain" }),
    expectedAlertContext: { flagged_rules: "Look-alike domain" },
  }),
  new RuleTest({
    name: "no rule is named",
    expectedResult: true,
    log: { ...flagged(), data: {} },
    expectedTitle: "Sublime flagged a message by [0] rules",
    expectedAlertContext: { flagged_rules: ["<UNKNOWN_NAMES>"] },
  }),
  new RuleTest({ name: "a message is only seen", expectedResult: false, log: { ...flagged(), type: "message.seen" } }),
];

export { SublimeMessageFlagged as rule };
