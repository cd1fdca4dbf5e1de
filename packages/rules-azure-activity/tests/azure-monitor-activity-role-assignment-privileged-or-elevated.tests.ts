import { RuleTest, type TestLog } from "@pypanther/core";
import { AzureMonitorActivityRoleAssignmentPrivilegedOrElevated } from "../src/azure-monitor-activity-role-assignment-privileged-or-elevated";
import { activity, contextOf } from "./activity";

const owner = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
const vaultAdmin = "00482A5A-887F-4FB3-B363-3B7FE8E74483";
const reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
const scope = "/subscriptions/6f0d/providers/Microsoft.Authorization/roleAssignments/4b1e";
const assignment = "Microsoft.Authorization/roleAssignments/4b1e";

function assigned(roleId: string): TestLog {
  const role = `/providers/Microsoft.Authorization/roleDefinitions/${roleId}`;
  const body = { Properties: { RoleDefinitionId: role, PrincipalId: "p-913", PrincipalType: "User" } };
  return {
    ...activity("Microsoft.Authorization/roleAssignments/write", assignment, { requestbody: JSON.stringify(body) }),
    resourceId: scope,
  };
}

const elevation = {
  ...activity("", assignment),
  operationName: { value: "Microsoft.Authorization/elevateAccess/action" },
  status: { value: "Succeeded" },
  identity: { claims: { name: "noor.haddad@harbourline.example" } },
};

export const tests = [
  new RuleTest({
    name: "Owner is assigned",
    expectedResult: true,
    log: assigned(owner),
    expectedTitle: `Azure privileged role [Owner] assigned in [${scope}]`,
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      ...contextOf(assigned(owner)),
      role_definition_id: `/providers/Microsoft.Authorization/roleDefinitions/${owner}`,
      principal_id: "p-913",
      principal_type: "User",
      role_name: "Owner",
    },
  }),
  new RuleTest({
    name: "an elevated role is assigned, its id in capitals",
    expectedResult: true,
    log: { ...assigned(vaultAdmin), resourceId: undefined },
    expectedTitle: "Azure elevated role [Key Vault Administrator] assigned in an unknown place",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "an administrator takes access to all subscriptions",
    expectedResult: true,
    log: elevation,
    expectedTitle: "Azure access to all subscriptions taken by [noor.haddad@harbourline.example]",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { ...elevation, identity: {} },
    expectedTitle: "Azure access to all subscriptions taken by an unknown user",
  }),
  new RuleTest({
    name: "the elevation fails",
    expectedResult: false,
    log: { ...elevation, status: { value: "Failed" } },
  }),
  new RuleTest({ name: "an ordinary role is assigned", expectedResult: false, log: assigned(reader) }),
  new RuleTest({
    name: "the assignment fails",
    expectedResult: false,
    log: { ...assigned(owner), resultType: "Failure" },
  }),
  new RuleTest({
    name: "the request body is cut off",
    expectedResult: false,
    log: { ...assigned(owner), properties: { requestbody: "{" } },
  }),
  new RuleTest({
    name: "an assignment is deleted",
    expectedResult: false,
    log: { ...assigned(owner), operationName: "Microsoft.Authorization/roleAssignments/delete" },
  }),
];

export { AzureMonitorActivityRoleAssignmentPrivilegedOrElevated as rule };
