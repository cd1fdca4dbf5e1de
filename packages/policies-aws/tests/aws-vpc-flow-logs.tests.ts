import { PolicyTest } from "@pypanther/core";
import { AWSVPCFlowLogs } from "../src/aws-vpc-flow-logs";

const vpc = {
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:vpc/vpc-0e",
  ResourceType: "AWS.EC2.VPC",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "vpc-0e",
};

const log = { FlowLogId: "fl-1", FlowLogStatus: "ACTIVE", TrafficType: "ALL" };

export const tests = [
  new PolicyTest({ name: "all traffic is logged", expectedResult: true, resource: { ...vpc, FlowLogs: [log] } }),
  new PolicyTest({
    name: "refused traffic is logged",
    expectedResult: true,
    resource: { ...vpc, FlowLogs: [{ ...log, TrafficType: "REJECT" }] },
  }),
  new PolicyTest({
    name: "only accepted traffic is logged",
    expectedResult: false,
    resource: { ...vpc, FlowLogs: [{ ...log, TrafficType: "ACCEPT" }] },
  }),
  new PolicyTest({
    name: "its flow log stopped",
    expectedResult: false,
    resource: { ...vpc, FlowLogs: [{ ...log, FlowLogStatus: "FAILED" }] },
  }),
  new PolicyTest({ name: "it has no flow logs", expectedResult: false, resource: { ...vpc, FlowLogs: null } }),
];

export { AWSVPCFlowLogs as policy };
