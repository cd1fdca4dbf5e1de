import { RuleTest } from "@pypanther/core";
import { AWSEC2StopInstances } from "../src/aws-ec2-stop-instances";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const stopped = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "StopInstances",
  requestParameters: { instancesSet: { items: [{ instanceId: "i-0harbour0001" }, { instanceId: "i-0harbour0002" }] } },
});

export const tests = [
  new RuleTest({
    name: "two instances are stopped",
    expectedResult: true,
    log: stopped,
    expectedTitle: "EC2 instances [i-0harbour0001, i-0harbour0002] stopped in account [401256739912]",
    expectedAlertContext: contextOf(stopped, { instance_ids: ["i-0harbour0001", "i-0harbour0002"] }),
  }),
  new RuleTest({
    name: "the log names none",
    expectedResult: true,
    log: { ...stopped, requestParameters: null },
    expectedTitle: "EC2 instances of unknown id stopped in account [401256739912]",
  }),
  new RuleTest({
    name: "instances are started",
    expectedResult: false,
    log: { ...stopped, eventName: "StartInstances" },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...stopped, errorCode: "Client.IncorrectInstanceState" },
  }),
];

export { AWSEC2StopInstances as rule };
