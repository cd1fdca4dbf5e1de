import { RuleTest } from "@pypanther/core";
import { AWSS3ServerAccessInsecure } from "../src/aws-s3-server-access-insecure";

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
    name: "no cipher suite",
    expectedResult: true,
    log: { ...request, ciphersuite: null },
    expectedTitle: "Objects of bucket [harbourline-invoices] requested without encryption",
  }),
  new RuleTest({ name: "no TLS version", expectedResult: true, log: { ...request, tlsVersion: "" } }),
  new RuleTest({ name: "an encrypted request", expectedResult: false, log: request }),
  new RuleTest({
    name: "the field names are in lower case",
    expectedResult: false,
    log: {
      p_log_type: request.p_log_type,
      operation: request.operation,
      ciphersuite: "TLS_AES_128_GCM_SHA256",
      tlsversion: "TLSv1.3",
    },
  }),
  new RuleTest({
    name: "the bucket, not an object",
    expectedResult: false,
    log: { ...request, operation: "REST.HEAD.BUCKET", ciphersuite: null },
  }),
];

export { AWSS3ServerAccessInsecure as rule };
