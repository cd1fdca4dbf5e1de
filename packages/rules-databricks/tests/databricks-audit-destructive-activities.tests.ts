import { RuleTest } from "@pypanther/core";
import { DatabricksAuditDestructiveActivities } from "../src/databricks-audit-destructive-activities";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "unityCatalog",
  actionName: "deleteTable",
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
    name: "a table is deleted",
    expectedResult: true,
    log: request,
    expectedTitle:
      "[mira@harbourline.example] deleted 50 or more things in Databricks within a day, such as [deleteTable]",
    expectedDedup: "mira@harbourline.example",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "unityCatalog",
      action: "deleteTable",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
    },
  }),
  new RuleTest({
    name: "something is dropped by somebody unknown",
    expectedResult: true,
    log: { ...request, actionName: "DropSchema", userIdentity: {} },
    expectedDedup: "unknown",
  }),
  new RuleTest({
    name: "something is restored",
    expectedResult: false,
    log: { ...request, actionName: "undeleteTable" },
  }),
  new RuleTest({
    name: "the platform itself deletes",
    expectedResult: false,
    log: { ...request, userIdentity: { email: "System-User" } },
  }),
  new RuleTest({ name: "a table is made", expectedResult: false, log: { ...request, actionName: "createTable" } }),
];

export { DatabricksAuditDestructiveActivities as rule };
