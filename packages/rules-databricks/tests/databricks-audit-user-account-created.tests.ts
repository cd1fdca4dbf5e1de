import { RuleTest } from "@pypanther/core";
import { DatabricksAuditUserAccountCreated } from "../src/databricks-audit-user-account-created";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "createUser",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { targetUserName: "tomas@harbourline.example", endpoint: "scim" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a user is made",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks user [tomas@harbourline.example] created by [mira@harbourline.example] through [scim]",
    expectedDedup: "tomas@harbourline.example",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "createUser",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      target_user: "tomas@harbourline.example",
      endpoint: "scim",
    },
  }),
  new RuleTest({
    name: "nothing is named",
    expectedResult: true,
    log: { ...request, actionName: "addUser", requestParams: {}, userIdentity: {} },
    expectedTitle: "Databricks user of unknown name created by an unknown user",
    expectedDedup: "unknown",
  }),
  new RuleTest({ name: "a user is deleted", expectedResult: false, log: { ...request, actionName: "delete" } }),
];

export { DatabricksAuditUserAccountCreated as rule };
