import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityStorageAccountHttpsOnlyDisabled } from "../src/azure-monitor-activity-storage-account-https-only-disabled";
import { activity, contextOf } from "./activity";

const changed = (body: object) =>
  activity("Microsoft.Storage/storageAccounts/write", "Microsoft.Storage/storageAccounts/stledger", {
    requestbody: JSON.stringify(body),
  });
const log = changed({ properties: { supportsHttpsTrafficOnly: false } });

export const tests = [
  new RuleTest({
    name: "plain HTTP is accepted",
    expectedResult: true,
    log,
    expectedTitle: "Azure storage account [stledger] accepts plain HTTP",
    expectedAlertContext: { ...contextOf(log), storage_account_name: "stledger" },
  }),
  new RuleTest({
    name: "the record names no account",
    expectedResult: true,
    log: { ...log, resourceId: undefined },
    expectedTitle: "Azure storage account of an unknown name accepts plain HTTP",
  }),
  new RuleTest({
    name: "HTTPS is demanded",
    expectedResult: false,
    log: changed({ properties: { supportsHttpsTrafficOnly: true } }),
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
    log: changed({ properties: { supportsHttpsTrafficOnly: false }, location: "northeurope" }),
  }),
  new RuleTest({ name: "the request fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "the account is only read",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Storage/storageAccounts/read" },
  }),
];

export { AzureMonitorActivityStorageAccountHttpsOnlyDisabled as rule };
