import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailUnauthorizedAPICall } from "../src/aws-cloudtrail-unauthorized-api-call";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "iam.amazonaws.com",
  eventName: "ListUsers",
  errorCode: "AccessDenied",
  p_enrichment: {
    misp_warning_lists: { p_any_ip_addresses: [{ p_match: "198.51.100.9", warning_lists: [{ id: "amazon-aws" }] }] },
  },
});

export const tests = [
  new RuleTest({
    name: "a call is refused",
    expectedResult: true,
    log,
    expectedTitle: "AWS refused calls of [AssumedRole] [deploy]",
    expectedDedup: "deploy",
  }),
  new RuleTest({
    name: "a call for another reason fails",
    expectedResult: false,
    log: { ...log, errorCode: "ThrottlingException" },
  }),
  new RuleTest({
    name: "a service is refused",
    expectedResult: false,
    log: { ...log, sourceIPAddress: "lambda.amazonaws.com" },
  }),
  new RuleTest({
    name: "an address of AWS is refused",
    expectedResult: false,
    log: { ...log, sourceIPAddress: "198.51.100.9" },
  }),
  new RuleTest({
    name: "a call that is always refused",
    expectedResult: false,
    log: { ...log, eventName: "ListResourceTags" },
  }),
  new RuleTest({ name: "no enrichment", expectedResult: true, log: { ...log, p_enrichment: null } }),
];

export { AWSCloudTrailUnauthorizedAPICall as rule };
