import { RuleTest, Severity } from "@pypanther/core";
import { AWSGuardDutyHighSeverityFinding } from "@pypanther/rules-aws-guardduty";

/** High findings wake the on-call engineer; a test of ours proves that the rule still fires after an update. */
export function applyOverrides(): void {
  AWSGuardDutyHighSeverityFinding.override({
    defaultSeverity: Severity.CRITICAL,
    defaultDestinations: ["on-call"],
  });
  AWSGuardDutyHighSeverityFinding.extend({
    tests: [
      new RuleTest({
        name: "a finding of severity 8 is one for us",
        expectedResult: true,
        log: {
          p_log_type: "AWS.GuardDuty",
          severity: 8,
          title: "An instance talks to a known command server",
          accountId: "203944017715",
          region: "eu-central-1",
          type: "Backdoor:EC2/C&CActivity.B",
        },
      }),
    ],
  });
}
