import { RuleTest } from "@pypanther/core";
import { AWSS3ServerAccessError } from "../src/aws-s3-server-access-error";

const request = {
  p_log_type: "AWS.S3ServerAccess",
  bucket: "harbourline-invoices",
  remoteip: "203.0.113.40",
  requester: "arn:aws:sts::401256739912:assumed-role/exporter/job-17",
  operation: "REST.GET.OBJECT",
  key: "2026/05/a.pdf",
  httpstatus: 403,
  useragent: "aws-cli/2.17",
  ciphersuite: "TLS_AES_128_GCM_SHA256",
  tlsVersion: "TLSv1.3",
};

export const tests = [
  new RuleTest({
    name: "a request for an object is refused",
    expectedResult: true,
    log: request,
    expectedTitle: "S3 refused requests with status [403] for bucket [harbourline-invoices]",
  }),
  new RuleTest({ name: "the status is a text", expectedResult: false, log: { ...request, httpstatus: "403" } }),
  new RuleTest({ name: "there is no such object", expectedResult: false, log: { ...request, httpstatus: 404 } }),
  new RuleTest({
    name: "AWS itself asks",
    expectedResult: false,
    log: { ...request, useragent: "aws-internal/3 S3Console/0.4" },
  }),
  new RuleTest({
    name: "the bucket, not an object",
    expectedResult: false,
    log: { ...request, operation: "REST.GET.BUCKET" },
  }),
];

export { AWSS3ServerAccessError as rule };
