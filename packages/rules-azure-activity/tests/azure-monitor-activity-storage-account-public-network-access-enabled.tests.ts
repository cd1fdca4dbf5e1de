import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityStorageAccountPublicNetworkAccessEnabled } from "../src/azure-monitor-activity-storage-account-public-network-access-enabled";
import { activity, contextOf } from "./activity";

const changed = (body: object) =>
  activity("Microsoft.Storage/storageAccounts/write", "Microsoft.Storage/storageAccounts/stledger", {
    requestbody: JSON.stringify(body),
  });
const log = changed({ properties: { networkAcls: { defaultAction: "Allow" } } });

export const tests = [
  new RuleTest({
    name: "all networks are let in",
    expectedResult: true,
    log,
    expectedTitle: "Azure storage account [stledger] opened to all networks",
    expectedAlertContext: { ...contextOf(log), storage_account_name: "stledger" },
  }),
  new RuleTest({
    name: "the record names no account",
    expectedResult: true,
    log: { ...log, resourceId: undefined },
    expectedTitle: "Azure storage account of an unknown name opened to all networks",
  }),
  new RuleTest({
    name: "all networks are shut out",
    expectedResult: false,
    log: changed({ properties: { networkAcls: { defaultAction: "Deny" } } }),
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
    log: changed({ properties: { networkAcls: { defaultAction: "Allow" } }, location: "northeurope" }),
  }),
  new RuleTest({ name: "the request fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "the account is only read",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Storage/storageAccounts/read" },
  }),
];

export { AzureMonitorActivityStorageAccountPublicNetworkAccessEnabled as rule };
