import { RuleTest } from "@pypanther/core";
import { AWSVPCInboundPortBlacklist } from "../src/aws-vpc-inbound-port-blacklist";

const flow = {
  p_log_type: "AWS.VPCFlow",
  action: "ACCEPT",
  srcAddr: "9.9.9.9",
  srcPort: 51044,
  dstAddr: "10.20.0.5",
  dstPort: 3389,
  protocol: 6,
  status: "OK",
};

export const tests = [
  new RuleTest({ name: "remote desktop is reached from the internet", expectedResult: true, log: flow }),
  new RuleTest({ name: "an attempt is rejected", expectedResult: true, log: { ...flow, action: "REJECT" } }),
  new RuleTest({ name: "another port", expectedResult: false, log: { ...flow, dstPort: 443 } }),
  new RuleTest({ name: "the port is a text", expectedResult: false, log: { ...flow, dstPort: "3389" } }),
  new RuleTest({ name: "traffic within", expectedResult: false, log: { ...flow, srcAddr: "10.20.0.4" } }),
  new RuleTest({ name: "the target is unknown", expectedResult: false, log: { ...flow, dstAddr: null } }),
];

export { AWSVPCInboundPortBlacklist as rule };
