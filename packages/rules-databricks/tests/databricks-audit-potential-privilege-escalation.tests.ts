import { RuleTest } from "@pypanther/core";
import { DatabricksAuditPotentialPrivilegeEscalation } from "../src/databricks-audit-potential-privilege-escalation";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "assignRole",
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
    name: "a role is assigned",
    expectedResult: true,
    log: request,
    expectedTitle: "[mira@harbourline.example] made 25 or more changes of rights in Databricks within an hour",
    expectedDedup: "mira@harbourline.example",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "assignRole",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
    },
  }),
  new RuleTest({
    name: "a right is revoked by somebody unknown",
    expectedResult: true,
    log: { ...request, actionName: "revoke", userIdentity: {} },
    expectedDedup: "unknown",
  }),
  new RuleTest({
    name: "rights are looked at",
    expectedResult: false,
    log: { ...request, actionName: "getPermissions" },
  }),
];

export { DatabricksAuditPotentialPrivilegeEscalation as rule };
