import { RuleTest } from "@pypanther/core";
import { DatabricksAuditVerboseAuditLoggingDisabled } from "../src/databricks-audit-verbose-audit-logging-disabled";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "workspace",
  actionName: "workspaceConfEdit",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { workspaceConfKeys: "enableVerboseAuditLogs", workspaceConfValues: "false" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "verbose audit logs are switched off",
    expectedResult: true,
    log: request,
    expectedSeverity: "CRITICAL",
    expectedTitle: "Databricks verbose audit logging disabled by [mira@harbourline.example]",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "workspace",
      action: "workspaceConfEdit",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      config_key: "enableVerboseAuditLogs",
      config_value: "false",
      config_status: "Disabled",
    },
  }),
  new RuleTest({
    name: "it is tried in vain by somebody unknown",
    expectedResult: true,
    log: { ...request, userIdentity: {}, response: { statusCode: 403 } },
    expectedSeverity: "HIGH",
    expectedTitle: "Databricks verbose audit logging attempted to be disabled by an unknown user",
  }),
  new RuleTest({
    name: "they are switched on",
    expectedResult: false,
    log: { ...request, requestParams: { workspaceConfKeys: "enableVerboseAuditLogs", workspaceConfValues: "true" } },
  }),
  new RuleTest({
    name: "another setting is switched off",
    expectedResult: false,
    log: { ...request, requestParams: { workspaceConfKeys: "enforceMFA", workspaceConfValues: "false" } },
  }),
];

export { DatabricksAuditVerboseAuditLoggingDisabled as rule };
