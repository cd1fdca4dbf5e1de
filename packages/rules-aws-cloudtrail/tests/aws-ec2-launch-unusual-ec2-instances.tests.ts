import { RuleTest } from "@pypanther/core";
import { AWSEC2LaunchUnusualEC2Instances } from "../src/aws-ec2-launch-unusual-ec2-instances";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const launched = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "RunInstances",
  requestParameters: { instanceType: "p2.xlarge" },
});

export const tests = [
  new RuleTest({
    name: "an unusual type is requested",
    expectedResult: true,
    log: launched,
    expectedSeverity: "INFO",
    expectedTitle: "EC2 instance of unusual type [p2.xlarge] requested in account [401256739912]",
    expectedAlertContext: contextOf(launched, { instanceType: "p2.xlarge" }),
  }),
  new RuleTest({
    name: "the request is refused",
    expectedResult: true,
    log: { ...launched, errorCode: "Client.VcpuLimitExceeded" },
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "the type is wrapped in an object",
    expectedResult: true,
    log: { ...launched, requestParameters: { instanceType: { value: "p2.xlarge" } } },
  }),
  new RuleTest({
    name: "a usual type is requested",
    expectedResult: false,
    log: { ...launched, requestParameters: { instanceType: "t3.micro" } },
  }),
  new RuleTest({
    name: "the type is not logged",
    expectedResult: false,
    log: { ...launched, requestParameters: null },
  }),
  new RuleTest({ name: "another call", expectedResult: false, log: { ...launched, eventName: "StartInstances" } }),
];

export { AWSEC2LaunchUnusualEC2Instances as rule };
