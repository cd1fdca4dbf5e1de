import { RuleTest } from "@pypanther/core";
import { DatabricksAuditAccountAdminPrivilegedRoleAssignment } from "../src/databricks-audit-account-admin-privileged-role-assignment";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "addPrincipalToGroup",
  auditLevel: "ACCOUNT_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { targetUserName: "tomas@harbourline.example", targetGroupName: "admins" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a user is put into the administrators' group",
    expectedResult: true,
    log: request,
    expectedSeverity: "HIGH",
    expectedTitle: "[mira@harbourline.example] made [tomas@harbourline.example] Databricks account admin via [admins]",
    expectedDedup: "tomas@harbourline.example",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "addPrincipalToGroup",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "ACCOUNT_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      privilege_scope: "ACCOUNT_LEVEL",
      target_principal: "tomas@harbourline.example",
      principal_type: "User",
      target_group: "admins",
    },
  }),
  new RuleTest({
    name: "a user is made administrator, in vain",
    expectedResult: true,
    log: {
      ...request,
      actionName: "setAdmin",
      requestParams: { targetUserName: "tomas@harbourline.example" },
      response: { statusCode: 403 },
    },
    expectedSeverity: "MEDIUM",
    expectedTitle: "[mira@harbourline.example] tried to make [tomas@harbourline.example] Databricks account admin",
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { ...request, actionName: "addAdmin", requestParams: {}, userIdentity: {} },
    expectedTitle: "an unknown user made an unknown principal Databricks account admin",
    expectedDedup: "unknown",
  }),
  new RuleTest({
    name: "an administrator is removed",
    expectedResult: false,
    log: { ...request, actionName: "removeAdmin" },
  }),
  new RuleTest({
    name: "a user is taken out of the group",
    expectedResult: false,
    log: { ...request, actionName: "removePrincipalFromGroup" },
  }),
  new RuleTest({
    name: "a user is put into another group",
    expectedResult: false,
    log: { ...request, requestParams: { targetUserName: "tomas@harbourline.example", targetGroupName: "analysts" } },
  }),
  new RuleTest({
    name: "it happens at another level",
    expectedResult: false,
    log: { ...request, auditLevel: "WORKSPACE_LEVEL" },
  }),
];

export { DatabricksAuditAccountAdminPrivilegedRoleAssignment as rule };
