import { RuleTest } from "@pypanther/core";
import { AWSVPCHealthyLogStatus } from "../src/aws-vpc-healthy-log-status";

const flow = {
  p_log_type: "AWS.VPCFlow",
  action: "ACCEPT",
  srcAddr: "10.20.0.4",
  srcPort: 51044,
  dstAddr: "10.20.0.5",
  dstPort: 443,
  protocol: 6,
  status: "OK",
};

export const tests = [
  new RuleTest({
    name: "records were skipped",
    expectedResult: true,
    log: { ...flow, status: "SKIPDATA" },
    expectedTitle: "AWS VPC Healthy Log Status",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "an OCSF record",
    expectedResult: true,
    log: { p_log_type: "OCSF.NetworkActivity", status_code: "SKIPDATA" },
  }),
  new RuleTest({ name: "nothing to log", expectedResult: false, log: { ...flow, status: "NODATA" } }),
  new RuleTest({ name: "all is well", expectedResult: false, log: flow }),
];

export { AWSVPCHealthyLogStatus as rule };
