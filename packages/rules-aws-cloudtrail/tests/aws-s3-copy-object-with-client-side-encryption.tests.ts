import { RuleTest } from "@pypanther/core";
import { AWSS3CopyObjectWithClientSideEncryption } from "../src/aws-s3-copy-object-with-client-side-encryption";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "CopyObject",
  requestParameters: { bucketName: "harbour-ledgers", "x-amz-server-side-encryption-customer-algorithm": "AES256" },
});

export const tests = [
  new RuleTest({
    name: "a copy with a key of the caller",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] copied objects in [harbour-ledgers] with a key of its own",
  }),
  new RuleTest({
    name: "a copy with a key of AWS",
    expectedResult: false,
    log: { ...log, requestParameters: { bucketName: "harbour-ledgers" } },
  }),
  new RuleTest({ name: "the copy is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
  new RuleTest({ name: "an object is written", expectedResult: false, log: { ...log, eventName: "PutObject" } }),
];

export { AWSS3CopyObjectWithClientSideEncryption as rule };
