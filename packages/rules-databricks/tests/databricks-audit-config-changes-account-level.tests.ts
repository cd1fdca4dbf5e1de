import { RuleTest } from "@pypanther/core";
import { DatabricksAuditConfigChangesAccountLevel } from "../src/databricks-audit-config-changes-account-level";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "updateAccountSettings",
  auditLevel: "ACCOUNT_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { retention: "off" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "account settings are changed",
    expectedResult: true,
    log: request,
    expectedTitle:
      "Databricks account configuration: [accounts] [updateAccountSettings] by [mira@harbourline.example]: Success",
    expectedDedup: "accounts_updateAccountSettings",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "updateAccountSettings",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "ACCOUNT_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      change_scope: "ACCOUNT_LEVEL",
      request_params: { retention: "off" },
    },
  }),
  new RuleTest({
    name: "single sign-on is changed, in vain",
    expectedResult: true,
    log: { ...request, serviceName: "ssoConfigBackend", actionName: "update", response: { statusCode: 403 } },
    expectedTitle:
      "Databricks account configuration: [ssoConfigBackend] [update] by [mira@harbourline.example]: Failed",
  }),
  new RuleTest({
    name: "another service updates something",
    expectedResult: false,
    log: { ...request, actionName: "update" },
  }),
  new RuleTest({
    name: "a workspace's settings are changed",
    expectedResult: false,
    log: { ...request, auditLevel: "WORKSPACE_LEVEL" },
  }),
];

export { DatabricksAuditConfigChangesAccountLevel as rule };
