import { RuleTest } from "@pypanther/core";
import { DatabricksAuditSSOConfigChanged } from "../src/databricks-audit-sso-config-changed";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "ssoConfigBackend",
  actionName: "update",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { status: "ACTIVE", config: "saml" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "the configuration is updated",
    expectedResult: true,
    log: request,
    expectedSeverity: "MEDIUM",
    expectedTitle: "Databricks SSO configuration updated by [mira@harbourline.example] with status [ACTIVE]",
    expectedDedup: "update",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "ssoConfigBackend",
      action: "update",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      sso_status: "ACTIVE",
      sso_config: "saml",
    },
  }),
  new RuleTest({
    name: "a configuration is not created after all",
    expectedResult: true,
    log: { ...request, actionName: "create", requestParams: {}, response: { statusCode: 403 } },
    expectedSeverity: "LOW",
    expectedTitle: "Databricks SSO configuration created by [mira@harbourline.example] with status an unknown status",
    expectedDedup: "create",
  }),
  new RuleTest({
    name: "the configuration is looked at",
    expectedResult: false,
    log: { ...request, actionName: "get" },
  }),
];

export { DatabricksAuditSSOConfigChanged as rule };
