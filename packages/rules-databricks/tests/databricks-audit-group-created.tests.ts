import { RuleTest } from "@pypanther/core";
import { DatabricksAuditGroupCreated } from "../src/databricks-audit-group-created";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "createGroup",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { groupName: "berth-planners" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a group is made",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks group [berth-planners] created by [mira@harbourline.example]",
    expectedDedup: "berth-planners",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "createGroup",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      group_name: "berth-planners",
    },
  }),
  new RuleTest({
    name: "a group is made through an assignment",
    expectedResult: true,
    log: { ...request, requestParams: { endpoint: "roleAssignment", groupName: "berth-planners" } },
    expectedDedup: "berth-planners",
  }),
  new RuleTest({
    name: "the group is not named",
    expectedResult: true,
    log: { ...request, requestParams: {} },
    expectedTitle: "Databricks group of unknown name created by [mira@harbourline.example]",
    expectedDedup: "unknown",
  }),
  new RuleTest({ name: "a group is deleted", expectedResult: false, log: { ...request, actionName: "deleteGroup" } }),
];

export { DatabricksAuditGroupCreated as rule };
