import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityStorageAccountKeyRegenerated } from "../src/azure-monitor-activity-storage-account-key-regenerated";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.Storage/storageAccounts/regenerateKey/action",
  "Microsoft.Storage/storageAccounts/stledger",
  {
    requestbody: JSON.stringify({ keyName: "key2" }),
  },
);

export const tests = [
  new RuleTest({
    name: "a key is regenerated",
    expectedResult: true,
    log,
    expectedTitle: "Key [key2] of Azure storage account [stledger] regenerated",
    expectedAlertContext: { ...contextOf(log), storage_account_name: "stledger", key_name: "key2" },
  }),
  new RuleTest({
    name: "neither key nor account is named",
    expectedResult: true,
    log: { ...log, resourceId: undefined, properties: {} },
    expectedTitle: "Key of an unknown name of Azure storage account of an unknown name regenerated",
  }),
  new RuleTest({ name: "the request fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "the keys are listed",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Storage/storageAccounts/listKeys/action" },
  }),
];

export { AzureMonitorActivityStorageAccountKeyRegenerated as rule };
