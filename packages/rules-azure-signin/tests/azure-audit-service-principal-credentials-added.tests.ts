import { RuleTest } from "@pypanther/core";
import { AzureAuditServicePrincipalCredentialsAdded } from "../src/azure-audit-service-principal-credentials-added";
import { change } from "./entra";

const added = change("Add service principal credentials", {
  targetResources: [
    { id: "u-7", displayName: "Tomas Veld", type: "User" },
    {
      id: "sp-4",
      displayName: "ledger-sync",
      type: "ServicePrincipal",
      modifiedProperties: [
        { displayName: "KeyType", newValue: "Password" },
        { displayName: "Note", newValue: "x" },
      ],
    },
    { type: "Application" },
  ],
});

export const tests = [
  new RuleTest({
    name: "a service principal gets a secret",
    expectedResult: true,
    log: added,
    expectedTitle: "Credentials added to Azure service principal [ledger-sync] by [noor.haddad@harbourline.example]",
    expectedAlertContext: {
      tenantId: "c2a9f1d0-7be4-4e11-b1f3-8d5506e9a273",
      operation_name: "Add service principal credentials",
      activity_display_name: "Add service principal credentials",
      category: "AuditLogs",
      result: "success",
      actor_user: "noor.haddad@harbourline.example",
      initiator_user_id: "9e41",
      initiator_display_name: "Noor Haddad",
      source_ip: "203.0.113.64",
      target_service_principals: [
        {
          id: "sp-4",
          displayName: "ledger-sync",
          type: "ServicePrincipal",
          credential_details: [{ property: "KeyType", new_value: "Password" }],
        },
        { id: "", displayName: "", type: "Application" },
      ],
    },
  }),
  new RuleTest({
    name: "only the activity says so, and nobody is named",
    expectedResult: true,
    log: { ...added, operationName: "", properties: { activityDisplayName: "ADD SERVICE PRINCIPAL CREDENTIALS" } },
    expectedTitle: "Credentials added to Azure service principal of an unknown name by an unknown actor",
  }),
  new RuleTest({
    name: "a service principal is created",
    expectedResult: false,
    log: change("Add service principal", {}),
  }),
];

export { AzureAuditServicePrincipalCredentialsAdded as rule };
