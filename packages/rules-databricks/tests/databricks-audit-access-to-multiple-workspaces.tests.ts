import { RuleTest } from "@pypanther/core";
import { DatabricksAuditAccessToMultipleWorkspaces } from "../src/databricks-audit-access-to-multiple-workspaces";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "notebook",
  actionName: "runCommand",
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
    name: "a user works in a workspace",
    expectedResult: true,
    log: request,
    expectedTitle: "[mira@harbourline.example] was active in 5 or more Databricks workspaces within a day",
    expectedDedup: "mira@harbourline.example",
    expectedUnique: "4411",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "notebook",
      action: "runCommand",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
    },
  }),
  new RuleTest({
    name: "the workspace has the number 0",
    expectedResult: true,
    log: { ...request, workspaceId: 0 },
    expectedUnique: "0",
  }),
  new RuleTest({
    name: "the platform itself is at work",
    expectedResult: false,
    log: { ...request, userIdentity: { email: "System-User" } },
  }),
  new RuleTest({
    name: "nobody knows who is at work",
    expectedResult: false,
    log: { ...request, userIdentity: { email: "unknown" } },
  }),
  new RuleTest({ name: "no user is named", expectedResult: false, log: { ...request, userIdentity: {} } }),
  new RuleTest({ name: "no workspace is named", expectedResult: false, log: { ...request, workspaceId: null } }),
];

export { DatabricksAuditAccessToMultipleWorkspaces as rule };
