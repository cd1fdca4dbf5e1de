import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityStorageAccountSharedKeyAccessEnabled } from "../src/azure-monitor-activity-storage-account-shared-key-access-enabled";
import { activity, contextOf } from "./activity";

const changed = (body: object) =>
  activity("Microsoft.Storage/storageAccounts/write", "Microsoft.Storage/storageAccounts/stledger", {
    requestbody: JSON.stringify(body),
  });
const log = changed({ properties: { allowSharedKeyAccess: true } });

export const tests = [
  new RuleTest({
    name: "shared keys are allowed",
    expectedResult: true,
    log,
    expectedTitle: "Shared key access allowed on Azure storage account [stledger]",
    expectedAlertContext: { ...contextOf(log), storage_account_name: "stledger" },
  }),
  new RuleTest({
    name: "the record names no account",
    expectedResult: true,
    log: { ...log, resourceId: undefined },
    expectedTitle: "Shared key access allowed on Azure storage account of an unknown name",
  }),
  new RuleTest({
    name: "shared keys are forbidden",
    expectedResult: false,
    log: changed({ properties: { allowSharedKeyAccess: false } }),
  }),
  new RuleTest({
    name: "the request does not speak of the setting",
    expectedResult: false,
    log: changed({ properties: {} }),
  }),
  new RuleTest({
    name: "a part of the request body is null",
    expectedResult: false,
    log: changed({ properties: null }),
  }),
  new RuleTest({
    name: "an account is created that way",
    expectedResult: false,
    log: changed({ properties: { allowSharedKeyAccess: true }, location: "northeurope" }),
  }),
  new RuleTest({ name: "the request fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "the account is only read",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Storage/storageAccounts/read" },
  }),
];

export { AzureMonitorActivityStorageAccountSharedKeyAccessEnabled as rule };
