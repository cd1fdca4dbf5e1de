import { RuleMock, RuleTest } from "@pypanther/core";
import { AWSS3ServerAccessIPWhitelist } from "../src/aws-s3-server-access-ip-whitelist";

const request = {
  p_log_type: "AWS.S3ServerAccess",
  bucket: "harbourline-invoices",
  remoteip: "203.0.113.40",
  requester: "arn:aws:sts::401256739912:assumed-role/exporter/job-17",
  operation: "REST.GET.OBJECT",
  key: "2026/05/a.pdf",
  httpstatus: 200,
  useragent: "aws-cli/2.17",
  ciphersuite: "TLS_AES_128_GCM_SHA256",
  tlsVersion: "TLSv1.3",
};

export const tests = [
  new RuleTest({
    name: "a bucket is reached from outside",
    expectedResult: true,
    log: request,
    expectedTitle: "Access to bucket [harbourline-invoices] from outside the allowed networks",
  }),
  new RuleTest({ name: "over IPv6", expectedResult: true, log: { ...request, remoteip: "2001:db8::7" } }),
  new RuleTest({ name: "from an allowed network", expectedResult: false, log: { ...request, remoteip: "10.9.0.3" } }),
  new RuleTest({ name: "the address cannot be read", expectedResult: false, log: { ...request, remoteip: "-" } }),
  new RuleTest({
    name: "no address is logged",
    expectedResult: false,
    log: { p_log_type: request.p_log_type, bucket: request.bucket },
  }),
  new RuleTest({
    name: "the bucket is one of those that are checked",
    expectedResult: true,
    log: request,
    mocks: [new RuleMock({ objectName: "bucketsToMonitor", returnValue: ["harbourline-invoices"] })],
  }),
  new RuleTest({
    name: "other buckets are checked",
    expectedResult: false,
    log: request,
    mocks: [new RuleMock({ objectName: "bucketsToMonitor", returnValue: ["harbourline-payroll"] })],
  }),
  new RuleTest({
    name: "the network is allowed by configuration",
    expectedResult: false,
    log: request,
    mocks: [new RuleMock({ objectName: "allowlistNetworks", returnValue: ["203.0.113.0/24"] })],
  }),
];

export { AWSS3ServerAccessIPWhitelist as rule };
