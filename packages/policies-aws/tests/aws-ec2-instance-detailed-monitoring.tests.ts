import { PolicyTest } from "@pypanther/core";
import { AWSEC2InstanceDetailedMonitoring } from "../src/aws-ec2-instance-detailed-monitoring";

const instance = {
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:instance/i-0aa",
  ResourceType: "AWS.EC2.Instance",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "i-0aa",
  State: { Code: 16, Name: "running" },
  Monitoring: { State: "enabled" },
};

export const tests = [
  new PolicyTest({ name: "it runs and is monitored", expectedResult: true, resource: instance }),
  new PolicyTest({
    name: "it runs and is not monitored",
    expectedResult: false,
    resource: { ...instance, Monitoring: { State: "disabled" } },
  }),
  new PolicyTest({
    name: "it is stopped",
    expectedResult: true,
    resource: { ...instance, Monitoring: { State: "disabled" }, State: { Code: 80 } },
  }),
  new PolicyTest({
    name: "it runs, with bits of the high byte set",
    expectedResult: false,
    resource: { ...instance, Monitoring: { State: "disabled" }, State: { Code: 272 } },
  }),
  new PolicyTest({
    name: "nothing is known of its state",
    expectedResult: false,
    resource: { ...instance, Monitoring: { State: "disabled" }, State: null },
  }),
  new PolicyTest({
    name: "nothing is known of monitoring",
    expectedResult: true,
    resource: { ...instance, Monitoring: null },
  }),
];

export { AWSEC2InstanceDetailedMonitoring as policy };
