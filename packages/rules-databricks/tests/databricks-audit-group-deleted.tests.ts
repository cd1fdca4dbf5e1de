import { RuleTest } from "@pypanther/core";
import { DatabricksAuditGroupDeleted } from "../src/databricks-audit-group-deleted";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "deleteGroup",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { targetGroupName: "berth-planners" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a group is deleted",
    expectedResult: true,
    log: request,
    expectedSeverity: "HIGH",
    expectedTitle: "Databricks group [berth-planners] deleted by [mira@harbourline.example]: Success",
    expectedDedup: "berth-planners",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "deleteGroup",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      group_id: "berth-planners",
    },
  }),
  new RuleTest({
    name: "a group is not deleted after all",
    expectedResult: true,
    log: { ...request, actionName: "removeGroup", requestParams: {}, response: { statusCode: 403 } },
    expectedSeverity: "LOW",
    expectedTitle: "Databricks group of unknown name deleted by [mira@harbourline.example]: Failed",
    expectedDedup: "unknown",
  }),
  new RuleTest({
    name: "one of the platform's services did it",
    expectedResult: false,
    log: { ...request, userAgent: "Databricks-Runtime/14.3" },
  }),
  new RuleTest({
    name: "housekeeping did it",
    expectedResult: false,
    log: { ...request, requestParams: { path: "/telemetry" } },
  }),
  new RuleTest({
    name: "a service principal did it",
    expectedResult: false,
    log: { ...request, userIdentity: { email: "3f1c2d4e-aaaa-bbbb-cccc-0123456789ab" } },
  }),
  new RuleTest({ name: "a group is made", expectedResult: false, log: { ...request, actionName: "createGroup" } }),
];

export { DatabricksAuditGroupDeleted as rule };
