import { RuleTest } from "@pypanther/core";
import { DatabricksAuditUserPasswordChanged } from "../src/databricks-audit-user-password-changed";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "changePassword",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: {},
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a password is changed",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks password changed by [mira@harbourline.example]: Success",
    expectedDedup: "mira@harbourline.example",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "changePassword",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
    },
  }),
  new RuleTest({
    name: "a password is not changed after all",
    expectedResult: true,
    log: { ...request, userIdentity: {}, response: { statusCode: 403 } },
    expectedTitle: "Databricks password changed by an unknown user: Failed",
    expectedDedup: "unknown",
  }),
  new RuleTest({ name: "a user signs in", expectedResult: false, log: { ...request, actionName: "login" } }),
];

export { DatabricksAuditUserPasswordChanged as rule };
