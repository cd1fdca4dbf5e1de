import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityStorageAccountBlobAnonymousAccessEnabled } from "../src/azure-monitor-activity-storage-account-blob-anonymous-access-enabled";
import { activity, contextOf } from "./activity";

const accounts = "Microsoft.Storage/storageAccounts";
const account = (allowBlobPublicAccess: boolean) =>
  activity(`${accounts}/write`, `${accounts}/stledger`, {
    requestbody: JSON.stringify({ properties: { allowBlobPublicAccess } }),
  });
const container = (publicAccess: string | null) =>
  activity(`${accounts}/blobServices/containers/write`, `${accounts}/stledger/blobServices/default/containers/scans`, {
    requestbody: JSON.stringify({ properties: { publicAccess } }),
  });

export const tests = [
  new RuleTest({
    name: "anonymous access is allowed on an account",
    expectedResult: true,
    log: account(true),
    expectedTitle: "Anonymous access allowed on Azure storage account [stledger]",
    expectedAlertContext: { ...contextOf(account(true)), storage_account_name: "stledger" },
  }),
  new RuleTest({
    name: "a container's blobs become public",
    expectedResult: true,
    log: container("Blob"),
    expectedTitle: "Anonymous access at level [Blob] allowed on Azure blob container [scans]",
  }),
  new RuleTest({
    name: "the blob service opens a container that is not named",
    expectedResult: true,
    log: { ...container("Container"), operationName: `${accounts}/blobServices/write`, resourceId: undefined },
    expectedTitle: "Anonymous access at level [Container] allowed on Azure blob container of an unknown name",
  }),
  new RuleTest({ name: "anonymous access is forbidden on an account", expectedResult: false, log: account(false) }),
  new RuleTest({ name: "a container is private", expectedResult: false, log: container("None") }),
  new RuleTest({ name: "a container's level is not given", expectedResult: false, log: container(null) }),
  new RuleTest({ name: "the request fails", expectedResult: false, log: { ...account(true), resultType: "Failure" } }),
  new RuleTest({
    name: "an account is read",
    expectedResult: false,
    log: { ...account(true), operationName: `${accounts}/read` },
  }),
];

export { AzureMonitorActivityStorageAccountBlobAnonymousAccessEnabled as rule };
