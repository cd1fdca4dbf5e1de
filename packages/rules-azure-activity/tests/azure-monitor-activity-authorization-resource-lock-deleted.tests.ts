import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityAuthorizationResourceLockDeleted } from "../src/azure-monitor-activity-authorization-resource-lock-deleted";
import { activity, contextOf } from "./activity";

const deleted = activity("Microsoft.Authorization/locks/delete", "Microsoft.Authorization/locks/keep-backups");
const ofSubscription = {
  ...deleted,
  resourceId: "/subscriptions/6f0d2c41/providers/Microsoft.Authorization/locks/keep-all",
};

export const tests = [
  new RuleTest({
    name: "the lock of a resource group is deleted",
    expectedResult: true,
    log: deleted,
    expectedTitle: "Azure resource lock [keep-backups] deleted",
    expectedAlertContext: {
      ...contextOf(deleted),
      lock_name: "keep-backups",
      lock_scope: "resource_group_or_resource",
    },
  }),
  new RuleTest({
    name: "the lock of a subscription is deleted",
    expectedResult: true,
    log: ofSubscription,
    expectedAlertContext: {
      resource_id: ofSubscription.resourceId,
      caller_ip: "198.51.100.87",
      operation_name: "Microsoft.Authorization/locks/delete",
      result_type: "Success",
      correlation_id: "0b7d9c52-4c1e-4f6a-9d37-61a0e2f8c415",
      location: "northeurope",
      tenant_id: "c2a9f1d0-7be4-4e11-b1f3-8d5506e9a273",
      properties: { entity: "harbourline" },
      lock_name: "keep-all",
      lock_scope: "subscription",
    },
  }),
  new RuleTest({
    name: "the record names no lock",
    expectedResult: true,
    log: { ...deleted, resourceId: undefined },
    expectedTitle: "Azure resource lock of an unknown name deleted",
  }),
  new RuleTest({ name: "the deletion fails", expectedResult: false, log: { ...deleted, resultType: "Failure" } }),
  new RuleTest({
    name: "a lock is written",
    expectedResult: false,
    log: { ...deleted, operationName: "Microsoft.Authorization/locks/write" },
  }),
];

export { AzureMonitorActivityAuthorizationResourceLockDeleted as rule };
