import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailSecurityConfigurationChange } from "../src/aws-cloudtrail-security-configuration-change";
import { cloudTrailLog, session } from "./cloudtrail-log";

const log = cloudTrailLog({ eventSource: "config.amazonaws.com", eventName: "StopConfigurationRecorder" });

export const overrides = { allowList: [{ userName: "clean*", eventName: "DeleteRule" }] };
const cleaner = { ...session, sessionContext: { sessionIssuer: { userName: "cleaner" } } };

export const tests = [
  new RuleTest({
    name: "the recorder of AWS Config is stopped",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] changed the security configuration with [StopConfigurationRecorder]",
  }),
  new RuleTest({ name: "stopping it is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
  new RuleTest({
    name: "it is started",
    expectedResult: false,
    log: { ...log, eventName: "StartConfigurationRecorder" },
  }),
  new RuleTest({
    name: "a GuardDuty detector is disabled",
    expectedResult: true,
    log: { ...log, eventName: "UpdateDetector", requestParameters: { enable: false } },
  }),
  new RuleTest({
    name: "a detector is changed otherwise",
    expectedResult: false,
    log: { ...log, eventName: "UpdateDetector", requestParameters: { findingPublishingFrequency: "ONE_HOUR" } },
  }),
  new RuleTest({
    name: "an allowed role deletes a rule",
    expectedResult: false,
    log: { ...log, eventName: "DeleteRule", userIdentity: cleaner },
  }),
  new RuleTest({
    name: "the allowed role does something else",
    expectedResult: true,
    log: { ...log, eventName: "DisableRule", userIdentity: cleaner },
  }),
  new RuleTest({ name: "another role deletes a rule", expectedResult: true, log: { ...log, eventName: "DeleteRule" } }),
];

export { AWSCloudTrailSecurityConfigurationChange as rule };
