import { RuleTest } from "@pypanther/core";
import { AzureAuditPolicyChanged } from "../src/azure-audit-policy-changed";
import { change, changeContext } from "./entra";

const updated = change("Update policy", { targetResources: [{ id: "p-1", displayName: "Passwords" }] });

export const tests = [
  new RuleTest({
    name: "a policy is updated",
    expectedResult: true,
    log: updated,
    expectedTitle: "Azure policy [Passwords]: [Update policy] by [noor.haddad@harbourline.example]",
    expectedAlertContext: {
      ...changeContext,
      operationName: "Update policy",
      target_id: "p-1",
      target_name: "Passwords",
    },
  }),
  new RuleTest({
    name: "neither policy nor initiator is named",
    expectedResult: true,
    log: { ...updated, operationName: "Delete policy", properties: { result: "success" } },
    expectedTitle: "Azure policy of an unknown name: [Delete policy] by an unknown actor",
  }),
  new RuleTest({ name: "a policy is added", expectedResult: false, log: { ...updated, operationName: "Add policy" } }),
  new RuleTest({
    name: "the update fails",
    expectedResult: false,
    log: change("Update policy", { result: "failure" }),
  }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...updated, operationName: "Update policy owner" },
  }),
];

export { AzureAuditPolicyChanged as rule };
