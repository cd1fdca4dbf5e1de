import { RuleTest } from "@pypanther/core";
import { DatabricksAuditConfigChangesHighPriority } from "../src/databricks-audit-config-changes-high-priority";

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
  requestParams: { workspaceConfKeys: "enforceMFA", workspaceConfValues: "false" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "MFA is no longer enforced",
    expectedResult: true,
    log: request,
    expectedSeverity: "MEDIUM",
    expectedTitle: "Databricks setting [enforceMFA] changed to [false] by [mira@harbourline.example]",
    expectedDedup: "enforceMFA",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "workspace",
      action: "workspaceConfEdit",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      config_key: "enforceMFA",
      config_value: "false",
      change_category: "Workspace Configuration",
    },
  }),
  new RuleTest({
    name: "an access list is deleted",
    expectedResult: true,
    log: { ...request, actionName: "deleteIpAccessList", requestParams: {} },
    expectedSeverity: "HIGH",
    expectedTitle: "Databricks access list changed through [deleteIpAccessList] by [mira@harbourline.example]",
    expectedDedup: "deleteIpAccessList",
  }),
  new RuleTest({
    name: "an access list is deleted, in vain",
    expectedResult: true,
    log: { ...request, actionName: "deleteIpAccessList", requestParams: {}, response: { statusCode: 403 } },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a setting is changed, in vain",
    expectedResult: true,
    log: { ...request, response: { statusCode: 403 } },
    expectedSeverity: "LOW",
    expectedTitle: "Databricks setting [enforceMFA] attempted to be changed to [false] by [mira@harbourline.example]",
  }),
  new RuleTest({
    name: "verbose audit logs are switched off",
    expectedResult: false,
    log: { ...request, requestParams: { workspaceConfKeys: "enableVerboseAuditLogs", workspaceConfValues: "false" } },
  }),
  new RuleTest({
    name: "verbose audit logs are switched on",
    expectedResult: true,
    log: { ...request, requestParams: { workspaceConfKeys: "enableVerboseAuditLogs", workspaceConfValues: "true" } },
  }),
  new RuleTest({
    name: "a harmless setting is changed",
    expectedResult: false,
    log: { ...request, requestParams: { workspaceConfKeys: "enableDbfsFileBrowser", workspaceConfValues: "true" } },
  }),
];

export { DatabricksAuditConfigChangesHighPriority as rule };
