import { RuleTest } from "@pypanther/core";
import { AWSVPCSSHAllowedSignal } from "../src/aws-vpc-ssh-allowed-signal";

const flow = {
  p_log_type: "AWS.VPCFlow",
  action: "ACCEPT",
  srcAddr: "9.9.9.9",
  srcPort: 51044,
  dstAddr: "10.20.0.5",
  dstPort: 22,
  protocol: 6,
  status: "OK",
};

export const tests = [
  new RuleTest({ name: "SSH from the internet is let through", expectedResult: true, log: flow }),
  new RuleTest({ name: "it is rejected", expectedResult: false, log: { ...flow, action: "REJECT" } }),
  new RuleTest({ name: "another port", expectedResult: false, log: { ...flow, dstPort: 2222 } }),
  new RuleTest({ name: "SSH within", expectedResult: false, log: { ...flow, srcAddr: "10.20.0.4" } }),
  new RuleTest({
    name: "SSH to the internet",
    expectedResult: false,
    log: { ...flow, srcAddr: "10.20.0.4", dstAddr: "9.9.9.9" },
  }),
];

export { AWSVPCSSHAllowedSignal as rule };
