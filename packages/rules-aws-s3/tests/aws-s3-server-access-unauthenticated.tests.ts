import { RuleTest } from "@pypanther/core";
import { AWSS3ServerAccessUnauthenticated } from "../src/aws-s3-server-access-unauthenticated";

const request = {
  p_log_type: "AWS.S3ServerAccess",
  bucket: "example-bucket",
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
    name: "nobody in particular asks",
    expectedResult: true,
    log: { ...request, requester: null },
    expectedTitle: "Anonymous access to bucket [example-bucket]",
  }),
  new RuleTest({ name: "the requester is empty", expectedResult: true, log: { ...request, requester: "" } }),
  new RuleTest({ name: "a role asks", expectedResult: false, log: request }),
  new RuleTest({
    name: "a bucket that nobody watches",
    expectedResult: false,
    log: { ...request, bucket: "harbourline-www", requester: null },
  }),
];

export { AWSS3ServerAccessUnauthenticated as rule };
