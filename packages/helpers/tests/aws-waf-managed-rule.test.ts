import { PantherEvent, Severity } from "@pypanther/core";
import { AwsWafManagedRule } from "../src/aws-waf-managed-rule";
import { wafRequestTitle } from "../src/aws-waf-request";

class Bots extends AwsWafManagedRule {
  id = "Bots";
  logTypes = [];
  defaultSeverity = Severity.LOW;
  ruleGroup = "BotControl";
  protection = "bot";
}

const blocked = new PantherEvent({
  action: "BLOCK",
  httpSourceName: "ALB",
  httpRequest: { clientIp: "192.0.2.10" },
  ruleGroupList: [{ ruleGroupId: "AWS#BotControl", terminatingRule: { ruleId: "SignalAutomatedBrowser" } }],
});
const nothing = new PantherEvent({});

test("a rule on a managed group matches, names and weighs what the group did", () => {
  const rule = new Bots();
  expect(rule.rule(blocked)).toBe(true);
  expect(rule.title(blocked)).toBe("WAF bot rule [SignalAutomatedBrowser] gave [BLOCK] for [192.0.2.10] at [ALB]");
  expect(rule.severity(blocked)).toBe("HIGH");
  expect(rule.alertContext(blocked)).toMatchObject({ rule_groups: ["BotControl"], client_ip: "192.0.2.10" });
  expect(rule.rule(nothing)).toBe(false);
});

test("a title says what is not known of the request", () => {
  expect(wafRequestTitle(nothing, "rule")).toBe(
    "WAF rule gave an unknown action for an unknown address at an unknown resource",
  );
});
