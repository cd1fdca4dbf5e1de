import { RuleTest } from "@pypanther/core";
import { DatabricksAuditPrincipalRemovedFromGroup } from "../src/databricks-audit-principal-removed-from-group";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "removePrincipalFromGroup",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { targetUserName: "tomas@harbourline.example", targetGroupName: "admins" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a user is removed",
    expectedResult: true,
    log: request,
    expectedTitle:
      "Databricks principal [tomas@harbourline.example] removed from [admins] by [mira@harbourline.example]",
    expectedDedup: "admins_tomas@harbourline.example",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "removePrincipalFromGroup",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      target_user: "tomas@harbourline.example",
      target_group: "admins",
    },
  }),
  new RuleTest({
    name: "nothing is named",
    expectedResult: true,
    log: { ...request, requestParams: {}, userIdentity: {} },
    expectedTitle: "Databricks principal of unknown name removed from an unknown group by an unknown user",
    expectedDedup: "unknown_unknown",
  }),
  new RuleTest({
    name: "a user is added",
    expectedResult: false,
    log: { ...request, actionName: "addPrincipalToGroup" },
  }),
];

export { DatabricksAuditPrincipalRemovedFromGroup as rule };
