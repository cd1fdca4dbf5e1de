import { RuleTest } from "@pypanther/core";
import { DatabricksAuditMFAKeyChange } from "../src/databricks-audit-mfa-key-change";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "mfaAddKey",
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
    name: "a key is added",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks MFA key added by [mira@harbourline.example]",
    expectedDedup: "mira@harbourline.example_mfaAddKey",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "mfaAddKey",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      change_type: "add",
    },
  }),
  new RuleTest({
    name: "a key is deleted",
    expectedResult: true,
    log: { ...request, actionName: "mfaDeleteKey" },
    expectedTitle: "Databricks MFA key deleted by [mira@harbourline.example]",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "mfaDeleteKey",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      change_type: "delete",
    },
  }),
  new RuleTest({
    name: "a user signs in with a key",
    expectedResult: false,
    log: { ...request, actionName: "mfaLogin" },
  }),
];

export { DatabricksAuditMFAKeyChange as rule };
