import { RuleTest } from "@pypanther/core";
import { AWSVPCPortScanning } from "../src/aws-vpc-port-scanning";

const flow = {
  p_log_type: "AWS.VPCFlow",
  action: "ACCEPT",
  srcAddr: "10.20.0.4",
  srcPort: 51044,
  dstAddr: "10.20.0.5",
  dstPort: 5601,
  protocol: 6,
  status: "OK",
  flowDirection: "egress",
  vpcId: "vpc-0a1",
  region: "eu-west-1",
  subNetId: "subnet-07",
};

export const tests = [
  new RuleTest({
    name: "an unusual port is tried",
    expectedResult: true,
    log: flow,
    expectedSeverity: "HIGH",
    expectedTitle: "[10.20.0.4] tried many ports of [10.20.0.5]",
    expectedDedup: "10.20.0.4:10.20.0.5:vpc-0a1:eu-west-1:subnet-07",
    expectedUnique: "5601",
  }),
  new RuleTest({
    name: "from a public address",
    expectedResult: true,
    log: { ...flow, srcAddr: "9.9.9.9" },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({ name: "without a port", expectedResult: true, log: { ...flow, dstPort: null } }),
  new RuleTest({ name: "a common port", expectedResult: false, log: { ...flow, dstPort: 443 } }),
  new RuleTest({ name: "incoming traffic", expectedResult: false, log: { ...flow, flowDirection: "ingress" } }),
  new RuleTest({ name: "no source", expectedResult: false, log: { ...flow, srcAddr: "null" } }),
];

export { AWSVPCPortScanning as rule };
