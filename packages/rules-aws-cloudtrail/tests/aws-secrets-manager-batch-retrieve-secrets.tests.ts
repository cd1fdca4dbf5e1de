import { RuleTest } from "@pypanther/core";
import { AWSSecretsManagerBatchRetrieveSecrets } from "../src/aws-secrets-manager-batch-retrieve-secrets";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "secretsmanager.amazonaws.com",
  eventName: "BatchGetSecretValue",
  requestParameters: { secretIdList: ["ledger/db", "ledger/api"] },
});

export const tests = [
  new RuleTest({
    name: "a batch of secrets is read",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] read secrets in batches",
  }),
  new RuleTest({ name: "a batch is refused", expectedResult: true, log: { ...log, errorCode: "AccessDenied" } }),
  new RuleTest({ name: "one secret is read", expectedResult: false, log: { ...log, eventName: "GetSecretValue" } }),
];

export { AWSSecretsManagerBatchRetrieveSecrets as rule };
