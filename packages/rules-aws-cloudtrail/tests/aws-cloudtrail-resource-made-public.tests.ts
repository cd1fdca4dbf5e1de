import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailResourceMadePublic } from "../src/aws-cloudtrail-resource-made-public";
import { cloudTrailLog, user } from "./cloudtrail-log";

const open = { Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }] };
const closed = { Statement: { ...open.Statement[0], Principal: { AWS: "arn:aws:iam::401256739912:root" } } };
const log = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "PutBucketPolicy",
  requestParameters: { bucketName: "harbour-ledgers", bucketPolicy: open },
  resources: [{ type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::harbour-ledgers" }],
});

export const tests = [
  new RuleTest({
    name: "a bucket is opened to everyone",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] made [arn:aws:s3:::harbour-ledgers] public",
  }),
  new RuleTest({ name: "the call is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
  new RuleTest({
    name: "the bucket stays within the account",
    expectedResult: false,
    log: { ...log, requestParameters: { bucketPolicy: closed } },
  }),
  new RuleTest({
    name: "the policy is no JSON",
    expectedResult: false,
    log: { ...log, requestParameters: { bucketPolicy: "{" } },
  }),
  new RuleTest({
    name: "the policy is removed",
    expectedResult: false,
    log: { ...log, eventName: "DeleteBucketPolicy" },
  }),
  new RuleTest({
    name: "a repository is opened",
    expectedResult: true,
    log: { ...log, eventName: "SetRepositoryPolicy", requestParameters: { policyText: JSON.stringify(open) } },
  }),
  new RuleTest({
    name: "a search domain is opened",
    expectedResult: true,
    log: { ...log, eventName: "UpdateElasticsearchDomainConfig", requestParameters: { accessPolicies: open } },
  }),
  new RuleTest({
    name: "a key is opened",
    expectedResult: true,
    log: { ...log, eventName: "PutKeyPolicy", requestParameters: { policy: JSON.stringify(open) } },
  }),
  new RuleTest({
    name: "a vault is opened by a user",
    expectedResult: true,
    log: {
      ...log,
      eventName: "SetVaultAccessPolicy",
      userIdentity: user,
      requestParameters: { policy: { policy: open } },
      resources: [],
    },
    expectedTitle: "[ines] made [s3.amazonaws.com] public",
  }),
  new RuleTest({
    name: "a queue is opened",
    expectedResult: true,
    log: {
      ...log,
      eventName: "SetQueueAttributes",
      requestParameters: { attributes: { Policy: JSON.stringify(open) } },
    },
  }),
  new RuleTest({
    name: "a secret is opened",
    expectedResult: true,
    log: { ...log, eventName: "PutResourcePolicy", requestParameters: { resourcePolicy: open } },
  }),
  new RuleTest({
    name: "a topic is opened",
    expectedResult: true,
    log: {
      ...log,
      eventName: "SetTopicAttributes",
      requestParameters: { attributeName: "Policy", attributeValue: open },
    },
  }),
  new RuleTest({
    name: "a topic is renamed",
    expectedResult: false,
    log: {
      ...log,
      eventName: "SetTopicAttributes",
      requestParameters: { attributeName: "DisplayName", attributeValue: open },
    },
  }),
];

export { AWSCloudTrailResourceMadePublic as rule };
