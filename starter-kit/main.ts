import { applyOverrides, getPantherRules, getRules, register } from "@pypanther/core";
import { GitHubActionFailed, GitHubBranchProtectionDisabled } from "@pypanther/rules-github";
import { AWSCloudTrailStopped, AWSConsoleRootLogin } from "@pypanther/rules-aws-cloudtrail";
import { AWSGuardDutyHighSeverityFinding } from "@pypanther/rules-aws-guardduty";
import { LogType, Severity } from "@pypanther/core";
import { isAutomation } from "./content/helpers/automation";
import * as overrides from "./content/overrides";
import * as rules from "./content/rules";

// A managed rule, configured: what you do not mention stays as the pack has it, updates included.
GitHubActionFailed.override({
  enabled: true,
  dedupPeriodMinutes: 480,
  monitoredActions: { "northwind-pay/checkout": ["deploy-production", "dependency-scan"] },
});
GitHubActionFailed.extend({ tags: ["Deployments"] });

// Overrides that deserve a file of their own are in content/overrides; this applies all of them.
applyOverrides(overrides);

// Many rules at once: Slack's audit rules of medium and high severity, without what our own bots do.
const slackRules = getPantherRules({
  logTypes: [LogType.SLACK_AUDIT_LOGS],
  severity: [Severity.MEDIUM, Severity.HIGH],
});
for (const rule of slackRules) rule.extend({ excludeFilters: [isAutomation] });

// Only what is registered is tested, run and uploaded.
register([
  getRules(rules),
  slackRules,
  GitHubActionFailed,
  GitHubBranchProtectionDisabled,
  AWSCloudTrailStopped,
  AWSConsoleRootLogin,
  AWSGuardDutyHighSeverityFinding,
]);
