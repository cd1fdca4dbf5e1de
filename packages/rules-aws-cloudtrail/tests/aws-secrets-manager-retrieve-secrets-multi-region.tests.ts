import { RuleTest } from "@pypanther/core";
import { AWSSecretsManagerRetrieveSecretsMultiRegion } from "../src/aws-secrets-manager-retrieve-secrets-multi-region";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "secretsmanager.amazonaws.com",
  eventName: "BatchGetSecretValue",
});

export const tests = [
  new RuleTest({
    name: "a batch of secrets is read",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] read secrets in batches in several regions",
    expectedUnique: "eu-west-1",
  }),
  new RuleTest({
    name: "the region is not known",
    expectedResult: true,
    log: { ...log, awsRegion: null },
    expectedUnique: "",
  }),
  new RuleTest({ name: "one secret is read", expectedResult: false, log: { ...log, eventName: "GetSecretValue" } }),
];

export { AWSSecretsManagerRetrieveSecretsMultiRegion as rule };
