import { RuleTest } from "@pypanther/core";
import { AWSS3ServerAccessUnknownRequester } from "../src/aws-s3-server-access-unknown-requester";

const request = {
  p_log_type: "AWS.S3ServerAccess",
  bucket: "panther-bootstrap-processeddata-k3j2",
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
    name: "an unexpected role reads",
    expectedResult: true,
    log: request,
    expectedTitle: "Unknown requester read from bucket [panther-bootstrap-processeddata-k3j2]",
  }),
  new RuleTest({ name: "nobody in particular reads", expectedResult: true, log: { ...request, requester: null } }),
  new RuleTest({
    name: "a known reader",
    expectedResult: false,
    log: {
      ...request,
      requester: "arn:aws:sts::401256739912:assumed-role/panther-snowflake-logprocessing-role-eu/snowflake",
    },
  }),
  new RuleTest({ name: "the request fails", expectedResult: false, log: { ...request, errorcode: "AccessDenied" } }),
  new RuleTest({
    name: "the request writes",
    expectedResult: false,
    log: { ...request, operation: "REST.PUT.OBJECT" },
  }),
  new RuleTest({ name: "another bucket", expectedResult: false, log: { ...request, bucket: "harbourline-www" } }),
];

export { AWSS3ServerAccessUnknownRequester as rule };
