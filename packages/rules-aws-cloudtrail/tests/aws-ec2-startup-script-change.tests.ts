import { RuleTest } from "@pypanther/core";
import { AWSEC2StartupScriptChange } from "../src/aws-ec2-startup-script-change";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const changed = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "ModifyInstanceAttribute",
  requestParameters: { instanceId: "i-0harbour0001", userData: "<sensitiveDataRemoved>" },
});

export const tests = [
  new RuleTest({
    name: "the script is changed",
    expectedResult: true,
    log: changed,
    expectedDedup: "i-0harbour0001",
    expectedTitle:
      "[arn:aws:sts::401256739912:assumed-role/deploy/run-8841] changed the start-up script of [i-0harbour0001] in [eu-west-1]",
    expectedAlertContext: contextOf(changed, { instance_ids: ["i-0harbour0001", "no_instance_id"] }),
  }),
  new RuleTest({
    name: "another attribute is changed",
    expectedResult: false,
    log: { ...changed, requestParameters: { instanceId: "i-0harbour0001", instanceType: { value: "t3.small" } } },
  }),
  new RuleTest({
    name: "the script is empty",
    expectedResult: false,
    log: { ...changed, requestParameters: { instanceId: "i-0harbour0001", userData: {} } },
  }),
  new RuleTest({
    name: "attributes are read",
    expectedResult: false,
    log: { ...changed, eventName: "DescribeInstanceAttribute" },
  }),
];

export { AWSEC2StartupScriptChange as rule };
