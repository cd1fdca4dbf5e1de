import { RuleTest, Severity } from "@pypanther/core";
import { AWSCloudTrailShortLifecycle } from "../src/aws-cloudtrail-short-lifecycle";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "PutBucketLifecycle",
  requestParameters: {
    bucketName: "harbour-audit",
    LifecycleConfiguration: { Rule: { ID: "tidy", Status: "Enabled", Expiration: { Days: 1 } } },
  },
});

/** The defaults know no real bucket. */

export const overrides = { cloudtrailBuckets: ["harbour-audit"] };

function lifecycle(rule: Record<string, string | { Days: number }>, bucketName = "harbour-audit") {
  return { bucketName, LifecycleConfiguration: { Rule: rule } };
}

export const tests = [
  new RuleTest({
    name: "audit logs are dropped after a day",
    expectedResult: true,
    log,
    expectedTitle: "Lifecycle rule [tidy] deletes objects of [harbour-audit] in account [401256739912] after 1 day",
    expectedSeverity: Severity.INFO,
    expectedAlertContext: contextOf(log, {
      bucketName: "harbour-audit",
      lifecycleRuleID: "tidy",
      lifecycleRuleDurationDays: 1,
    }),
  }),
  new RuleTest({
    name: "a bucket that is named like one",
    expectedResult: true,
    log: { ...log, requestParameters: lifecycle({ Status: "Enabled", Expiration: { Days: 6 } }, "Old-Trails") },
    expectedTitle:
      "Lifecycle rule without a name deletes objects of [Old-Trails] in account [401256739912] after 6 days",
    expectedSeverity: Severity.LOW,
  }),
  new RuleTest({
    name: "a rule without days",
    expectedResult: true,
    log: { ...log, requestParameters: lifecycle({ Status: "Enabled" }) },
  }),
  new RuleTest({
    name: "logs are kept for a week",
    expectedResult: false,
    log: { ...log, requestParameters: lifecycle({ Status: "Enabled", Expiration: { Days: 7 } }) },
  }),
  new RuleTest({
    name: "the rule is disabled",
    expectedResult: false,
    log: { ...log, requestParameters: lifecycle({ Status: "Disabled", Expiration: { Days: 1 } }) },
  }),
  new RuleTest({
    name: "another bucket",
    expectedResult: false,
    log: { ...log, requestParameters: lifecycle({ Status: "Enabled", Expiration: { Days: 1 } }, "harbour-attic") },
  }),
  new RuleTest({
    name: "there is no rule",
    expectedResult: false,
    log: { ...log, requestParameters: { bucketName: "harbour-audit" } },
  }),
  new RuleTest({ name: "the change is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
  new RuleTest({
    name: "the lifecycle is deleted",
    expectedResult: false,
    log: { ...log, eventName: "DeleteBucketLifecycle" },
  }),
];

export { AWSCloudTrailShortLifecycle as rule };
