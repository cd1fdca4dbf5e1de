import {
  applyOverrides,
  getDetections,
  getPantherRules,
  getPolicies,
  getRules,
  LogType,
  register,
  Severity,
} from "@pypanther/core";
import {
  AWSCloudTrailStopped,
  AWSConsoleRootLogin,
  AWSConsoleRootLoginFailed,
  AWSRootActivity,
  AWSS3DeletePublicAccessBlock,
} from "@pypanther/rules-aws-cloudtrail";
import { AWSGuardDutyHighSeverityFinding } from "@pypanther/rules-aws-guardduty";
import { GitHubActionFailed } from "@pypanther/rules-github";
import { StandardBruteForceByIP } from "@pypanther/rules-standard";
import * as correlationRules from "./content/correlation-rules";
import { isAutomation } from "./content/helpers/automation";
import * as overrides from "./content/overrides";
import * as policies from "./content/policies";
import * as rules from "./content/rules";

// A managed rule, configured: what you do not mention stays as the pack has it, updates included.
GitHubActionFailed.override({
  enabled: true,
  dedupPeriodMinutes: 480,
  monitoredActions: { "northwind-pay/checkout": ["deploy-production", "dependency-scan"] },
});
GitHubActionFailed.extend({ tags: ["Deployments"] });

// Many at once: GitHub's audit rules of medium and high severity, the one above included, without what our bots do.
const githubRules = getPantherRules({
  logTypes: [LogType.GITHUB_AUDIT],
  severity: [Severity.MEDIUM, Severity.HIGH],
});
for (const rule of githubRules) rule.extend({ excludeFilters: [isAutomation] });

// Overrides that deserve a file of their own are in content/overrides; this applies all of them.
applyOverrides(overrides);

// Only what is registered is tested, run and uploaded.
register(getRules(rules));
register(getPolicies(policies));
register(getDetections(correlationRules));
register(githubRules);
register(getPantherRules({ logTypes: [LogType.SLACK_AUDIT_LOGS, LogType.PANTHER_AUDIT] }));
register([
  AWSCloudTrailStopped,
  AWSConsoleRootLogin,
  AWSConsoleRootLoginFailed,
  AWSGuardDutyHighSeverityFinding,
  AWSRootActivity,
  AWSS3DeletePublicAccessBlock,
  StandardBruteForceByIP,
]);
