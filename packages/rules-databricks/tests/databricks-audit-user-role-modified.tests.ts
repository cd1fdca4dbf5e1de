import { RuleTest } from "@pypanther/core";
import { DatabricksAuditUserRoleModified } from "../src/databricks-audit-user-role-modified";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "modifyUserRole",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { role: "admin" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a role is changed",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks user role changed: [modifyUserRole] by [mira@harbourline.example]",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "modifyUserRole",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      request_params: { role: "admin" },
    },
  }),
  new RuleTest({
    name: "somebody unknown makes an administrator",
    expectedResult: true,
    log: { ...request, actionName: "addUserToAdminGroup", userIdentity: {} },
    expectedTitle: "Databricks user role changed: [addUserToAdminGroup] by an unknown user",
  }),
  new RuleTest({ name: "a user is made", expectedResult: false, log: { ...request, actionName: "createUser" } }),
];

export { DatabricksAuditUserRoleModified as rule };
