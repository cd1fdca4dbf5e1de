import { RuleTest } from "@pypanther/core";
import { DatabricksAuditUserAccountDeleted } from "../src/databricks-audit-user-account-deleted";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "delete",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { targetUserName: "tomas@harbourline.example" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a user is deleted",
    expectedResult: true,
    log: request,
    expectedSeverity: "HIGH",
    expectedTitle: "Databricks user [tomas@harbourline.example] deleted by [mira@harbourline.example]: Success",
    expectedDedup: "tomas@harbourline.example",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "delete",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      target_user: "tomas@harbourline.example",
    },
  }),
  new RuleTest({
    name: "a user is not deleted after all",
    expectedResult: true,
    log: { ...request, requestParams: { endpoint: "/scim/v2/Users/77" }, response: { statusCode: 403 } },
    expectedSeverity: "LOW",
    expectedTitle: "Databricks user of unknown name deleted by [mira@harbourline.example]: Failed",
    expectedDedup: "unknown",
  }),
  new RuleTest({
    name: "the endpoint begins with the users",
    expectedResult: true,
    log: { ...request, requestParams: { endpoint: "Users/77" } },
  }),
  new RuleTest({
    name: "a group is deleted",
    expectedResult: false,
    log: { ...request, requestParams: { endpoint: "/scim/v2/Groups/5" } },
  }),
  new RuleTest({ name: "a user is made", expectedResult: false, log: { ...request, actionName: "createUser" } }),
];

export { DatabricksAuditUserAccountDeleted as rule };
