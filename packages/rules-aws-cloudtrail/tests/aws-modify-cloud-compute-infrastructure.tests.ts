import { RuleTest } from "@pypanther/core";
import { AWSModifyCloudComputeInfrastructure } from "../src/aws-modify-cloud-compute-infrastructure";
import { cloudTrailLog, session } from "./cloudtrail-log";

const stopped = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "StopInstances",
  readOnly: false,
  requestParameters: { instancesSet: { items: [{ instanceId: "i-0harbour0001" }, { instanceId: "i-0harbour0002" }] } },
});

export const tests = [
  new RuleTest({
    name: "instances are stopped",
    expectedResult: true,
    log: stopped,
    expectedTitle: "EC2 call [StopInstances] on instance [i-0harbour0001] in account [401256739912]",
    expectedDedup: "i-0harbour0001",
    expectedAlertContext: {
      awsRegion: "eu-west-1",
      eventName: "StopInstances",
      recipientAccountId: "401256739912",
      instanceId: "i-0harbour0001",
    },
  }),
  new RuleTest({
    name: "the call lists no instances",
    expectedResult: true,
    log: { ...stopped, requestParameters: null },
    expectedTitle: "EC2 call [StopInstances] on instance [none] in account [401256739912]",
    expectedDedup: "INSTANCE_ID_NOT_FOUND",
  }),
  new RuleTest({
    name: "the attempt fails",
    expectedResult: true,
    log: { ...stopped, errorCode: "Client.UnauthorizedOperation" },
  }),
  new RuleTest({
    name: "it is a dry run",
    expectedResult: false,
    log: { ...stopped, errorCode: "Client.DryRunOperation" },
  }),
  new RuleTest({
    name: "the event says that nothing changes",
    expectedResult: false,
    log: { ...stopped, readOnly: true },
  }),
  new RuleTest({
    name: "a scaling group stops them",
    expectedResult: false,
    log: { ...stopped, userIdentity: { ...session, invokedBy: "autoscaling.amazonaws.com" } },
  }),
  new RuleTest({
    name: "instances are listed",
    expectedResult: false,
    log: { ...stopped, eventName: "DescribeInstances" },
  }),
];

export { AWSModifyCloudComputeInfrastructure as rule };
