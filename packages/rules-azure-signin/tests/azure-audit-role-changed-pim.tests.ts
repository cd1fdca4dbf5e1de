import { RuleTest } from "@pypanther/core";
import { AzureAuditRoleChangedPIM } from "../src/azure-audit-role-changed-pim";
import { change, changeContext } from "./entra";

const completed = change("Add member to role in PIM completed (permanent)", {
  targetResources: [
    { id: "r-2", displayName: "Exchange Administrator", type: "Role" },
    { id: "u-7", displayName: "Tomas Veld", type: "User" },
  ],
});

export const tests = [
  new RuleTest({
    name: "a member is added to a role",
    expectedResult: true,
    log: completed,
    expectedTitle: "[noor.haddad@harbourline.example] gave [Tomas Veld] the role [Exchange Administrator] through PIM",
    expectedDedup: "5f1c0b77a2",
    expectedAlertContext: {
      ...changeContext,
      operationName: "Add member to role in PIM completed (permanent)",
      target_id: ["r-2", "u-7"],
      target_name: ["Exchange Administrator", "Tomas Veld"],
    },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: { ...completed, p_row_id: undefined, properties: { result: "success" } },
    expectedTitle: "an unknown actor gave an unknown user the role of an unknown name through PIM",
    expectedDedup: "<UNKNOWN_ROW_ID>",
  }),
  new RuleTest({
    name: "the assignment is only requested",
    expectedResult: false,
    log: change("Add member to role in PIM requested (permanent)", {}),
  }),
  new RuleTest({
    name: "the assignment fails",
    expectedResult: false,
    log: { ...completed, properties: { result: "failure" } },
  }),
];

export { AzureAuditRoleChangedPIM as rule };
