import { RuleTest } from "@pypanther/core";
import { AzureAuditElevateUserAccessAdministrator } from "../src/azure-audit-elevate-user-access-administrator";
import { change } from "./entra";

const operationName = "User has elevated their access to User Access Administrator for their Azure Resources";
const elevated = { ...change(operationName, {}), result: "Success" };

export const tests = [
  new RuleTest({
    name: "an administrator elevates their access",
    expectedResult: true,
    log: elevated,
    expectedTitle: "[noor.haddad@harbourline.example] took User Access Administrator over all Azure subscriptions",
    expectedAlertContext: {
      tenantId: "c2a9f1d0-7be4-4e11-b1f3-8d5506e9a273",
      operation_name: operationName,
      category: "AuditLogs",
      result: "Success",
      initiator_user_id: "9e41",
      initiator_display_name: "Noor Haddad",
      initiator_ip: "203.0.113.64",
    },
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { ...elevated, properties: {} },
    expectedTitle: "an unknown actor took User Access Administrator over all Azure subscriptions",
  }),
  new RuleTest({ name: "the elevation fails", expectedResult: false, log: { ...elevated, result: "Failure" } }),
  new RuleTest({
    name: "the elevation is removed",
    expectedResult: false,
    log: { ...elevated, operationName: "User has removed their elevated access" },
  }),
];

export { AzureAuditElevateUserAccessAdministrator as rule };
