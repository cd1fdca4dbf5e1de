import { RuleTest } from "@pypanther/core";
import { AWSVPCUnapprovedOutboundDNS } from "../src/aws-vpc-unapproved-outbound-dns";

const flow = {
  p_log_type: "AWS.VPCFlow",
  action: "ACCEPT",
  srcAddr: "10.20.0.4",
  srcPort: 51044,
  dstAddr: "9.9.9.9",
  dstPort: 53,
  protocol: 6,
  status: "OK",
};

export const tests = [
  new RuleTest({ name: "an unapproved server is asked", expectedResult: true, log: flow }),
  new RuleTest({ name: "over multicast DNS's port", expectedResult: true, log: { ...flow, dstPort: 5353 } }),
  new RuleTest({ name: "the host is unknown", expectedResult: true, log: { ...flow, srcAddr: null } }),
  new RuleTest({ name: "an approved server", expectedResult: false, log: { ...flow, dstAddr: "1.1.1.1" } }),
  new RuleTest({ name: "a server within", expectedResult: false, log: { ...flow, dstAddr: "10.20.0.2" } }),
  new RuleTest({ name: "another port", expectedResult: false, log: { ...flow, dstPort: 443 } }),
  new RuleTest({ name: "a host on the internet asks", expectedResult: false, log: { ...flow, srcAddr: "8.8.4.4" } }),
];

export { AWSVPCUnapprovedOutboundDNS as rule };
