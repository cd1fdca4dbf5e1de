import { RuleTest } from "@pypanther/core";
import { DatabricksAuditGlobalInitScriptChanges } from "../src/databricks-audit-global-init-script-changes";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "globalInitScripts",
  actionName: "create",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { name: "tide-agent", script_id: "s-1", enabled: "true", "script-SHA256": "9af1" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a script is made",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks global init script [tide-agent]: [create] by [mira@harbourline.example]",
    expectedDedup: "s-1_tide-agent",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "globalInitScripts",
      action: "create",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      script_name: "tide-agent",
      script_id: "s-1",
      script_enabled: "true",
      script_sha256: "9af1",
    },
  }),
  new RuleTest({
    name: "nothing is named",
    expectedResult: true,
    log: { ...request, requestParams: {}, actionName: null, userIdentity: {} },
    expectedTitle: "Databricks global init script of unknown name: [Unknown Action] by an unknown user",
    expectedDedup: "unknown_unknown",
  }),
  new RuleTest({ name: "a cluster is made", expectedResult: false, log: { ...request, serviceName: "clusters" } }),
];

export { DatabricksAuditGlobalInitScriptChanges as rule };
