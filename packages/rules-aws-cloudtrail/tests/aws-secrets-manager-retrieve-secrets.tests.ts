import { RuleTest } from "@pypanther/core";
import { AWSSecretsManagerRetrieveSecrets } from "../src/aws-secrets-manager-retrieve-secrets";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "secretsmanager.amazonaws.com",
  eventName: "GetSecretValue",
  errorCode: "AccessDenied",
  errorMessage: "not authorized to perform: secretsmanager:GetSecretValue",
});

export const tests = [
  new RuleTest({
    name: "a secret is refused",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] was denied many secrets",
    expectedAlertContext: contextOf(log, { errorCode: "AccessDenied", errorMessage: log.errorMessage }),
  }),
  new RuleTest({ name: "the secret is read", expectedResult: false, log: { ...log, errorCode: null } }),
  new RuleTest({
    name: "the secret does not exist",
    expectedResult: false,
    log: { ...log, errorCode: "ResourceNotFoundException" },
  }),
  new RuleTest({ name: "a secret is described", expectedResult: false, log: { ...log, eventName: "DescribeSecret" } }),
];

export { AWSSecretsManagerRetrieveSecrets as rule };
