import { RuleTest } from "@pypanther/core";
import { AWSVPCInboundPortWhitelist } from "../src/aws-vpc-inbound-port-whitelist";

const flow = {
  p_log_type: "AWS.VPCFlow",
  action: "ACCEPT",
  srcAddr: "9.9.9.9",
  srcPort: 51044,
  dstAddr: "10.20.0.5",
  dstPort: 8080,
  protocol: 6,
  status: "OK",
};

export const tests = [
  new RuleTest({ name: "an odd port is reached from the internet", expectedResult: true, log: flow }),
  new RuleTest({
    name: "an OCSF record",
    expectedResult: true,
    log: {
      p_log_type: "OCSF.NetworkActivity",
      src_endpoint: { ip: "9.9.9.9" },
      dst_endpoint: { ip: "10.20.0.5", port: 8080 },
    },
  }),
  new RuleTest({ name: "an approved port", expectedResult: false, log: { ...flow, dstPort: 443 } }),
  new RuleTest({ name: "no port", expectedResult: false, log: { ...flow, dstPort: null } }),
  new RuleTest({ name: "traffic within", expectedResult: false, log: { ...flow, srcAddr: "10.20.0.4" } }),
  new RuleTest({ name: "an address on the internet", expectedResult: false, log: { ...flow, dstAddr: "8.8.8.8" } }),
];

export { AWSVPCInboundPortWhitelist as rule };
