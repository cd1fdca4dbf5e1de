import { RuleTest } from "@pypanther/core";
import { AWSSecretsManagerBatchRetrieveSecretsCatchAll } from "../src/aws-secrets-manager-batch-retrieve-secrets-catch-all";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "secretsmanager.amazonaws.com",
  eventName: "BatchGetSecretValue",
  requestParameters: { filters: [{ key: "tag-key", values: ["!none", "!nil"] }] },
});

export const tests = [
  new RuleTest({
    name: "everything without some tag is read",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] read secrets with a filter that matches nearly all",
  }),
  new RuleTest({
    name: "there is no filter",
    expectedResult: true,
    log: { ...log, requestParameters: { maxResults: 20 } },
  }),
  new RuleTest({
    name: "the list of filters is empty",
    expectedResult: true,
    log: { ...log, requestParameters: { filters: [] } },
  }),
  new RuleTest({
    name: "a tag is demanded",
    expectedResult: false,
    log: { ...log, requestParameters: { filters: [{ key: "tag-key", values: ["!none", "ledger"] }] } },
  }),
  new RuleTest({
    name: "another filter narrows it down",
    expectedResult: false,
    log: {
      ...log,
      requestParameters: { filters: [...log.requestParameters.filters, { key: "name", values: ["!x"] }] },
    },
  }),
  new RuleTest({
    name: "a filter has no values",
    expectedResult: false,
    log: { ...log, requestParameters: { filters: [{ key: "tag-key" }] } },
  }),
  new RuleTest({
    name: "the filters are no list",
    expectedResult: false,
    log: { ...log, requestParameters: { filters: "all" } },
  }),
  new RuleTest({ name: "one secret is read", expectedResult: false, log: { ...log, eventName: "GetSecretValue" } }),
];

export { AWSSecretsManagerBatchRetrieveSecretsCatchAll as rule };
