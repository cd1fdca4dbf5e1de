import { RuleMock, RuleTest, Severity } from "@pypanther/core";
import { AWSSSMDistributedCommand } from "../src/aws-ssm-distributed-command";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "ssm.amazonaws.com",
  eventName: "SendCommand",
  requestParameters: { documentName: "AWS-RunShellScript", instanceIds: ["i-0a1", "i-0b2", "i-0c3"] },
});

export const tests = [
  new RuleTest({
    name: "a command goes to three instances",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] sent commands to many instances in account [401256739912]",
    expectedSeverity: Severity.INFO,
    expectedAlertContext: contextOf(log, { instanceIds: ["i-0a1", "i-0b2", "i-0c3"] }),
  }),
  new RuleTest({
    name: "a third instance within the hour",
    expectedResult: true,
    log: { ...log, requestParameters: { instanceIds: ["i-0c3"] } },
    mocks: [new RuleMock({ objectName: "getStringSet", returnValue: ["i-0a1", "i-0b2"] })],
  }),
  new RuleTest({
    name: "the call is refused",
    expectedResult: true,
    log: { ...log, errorCode: "AccessDeniedException" },
    expectedSeverity: Severity.LOW,
  }),
  new RuleTest({
    name: "an instance that had one this hour",
    expectedResult: false,
    log: { ...log, requestParameters: { instanceIds: ["i-0a1"] } },
    mocks: [new RuleMock({ objectName: "getStringSet", returnValue: ["i-0a1", "i-0b2"] })],
  }),
  new RuleTest({
    name: "two instances",
    expectedResult: false,
    log: { ...log, requestParameters: { instanceIds: ["i-0a1", "i-0b2"] } },
  }),
  new RuleTest({
    name: "no instance is named",
    expectedResult: false,
    log: { ...log, requestParameters: { targets: [] } },
  }),
  new RuleTest({ name: "a command is cancelled", expectedResult: false, log: { ...log, eventName: "CancelCommand" } }),
];

export { AWSSSMDistributedCommand as rule };
