import { RuleTest } from "@pypanther/core";
import { DatabricksAuditConfigChangesWorkspaceLevel } from "../src/databricks-audit-config-changes-workspace-level";

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
  requestParams: { workspaceConfKeys: "enableWebTerminal", workspaceConfValues: "true" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a setting is changed",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks setting [enableWebTerminal] changed by [mira@harbourline.example] in [4411]: Success",
    expectedDedup: "4411_enableWebTerminal",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "workspace",
      action: "workspaceConfEdit",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      change_scope: "WORKSPACE_LEVEL",
      config_key: "enableWebTerminal",
      config_value: "true",
    },
  }),
  new RuleTest({
    name: "the setting is not named",
    expectedResult: true,
    log: { ...request, actionName: "updateWorkspaceSettings", requestParams: {}, response: { statusCode: 403 } },
    expectedTitle:
      "Databricks setting [updateWorkspaceSettings] changed by [mira@harbourline.example] in [4411]: Failed",
  }),
  new RuleTest({
    name: "an account's settings are changed",
    expectedResult: false,
    log: { ...request, auditLevel: "ACCOUNT_LEVEL" },
  }),
  new RuleTest({
    name: "a notebook is made",
    expectedResult: false,
    log: { ...request, serviceName: "notebook", actionName: "createNotebook" },
  }),
];

export { DatabricksAuditConfigChangesWorkspaceLevel as rule };
