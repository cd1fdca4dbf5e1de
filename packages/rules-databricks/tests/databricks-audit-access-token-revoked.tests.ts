import { RuleTest } from "@pypanther/core";
import { DatabricksAuditAccessTokenRevoked } from "../src/databricks-audit-access-token-revoked";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "revokeDbToken",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { tokenId: "tok-8" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a token is revoked",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks token [tok-8] revoked by [mira@harbourline.example]",
    expectedDedup: "tok-8",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "revokeDbToken",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      token_id: "tok-8",
    },
  }),
  new RuleTest({
    name: "neither token nor actor is named",
    expectedResult: true,
    log: { ...request, requestParams: {}, userIdentity: {} },
    expectedTitle: "Databricks token of unknown name revoked by an unknown user",
    expectedDedup: "unknown",
  }),
  new RuleTest({ name: "a token is made", expectedResult: false, log: { ...request, actionName: "generateDbToken" } }),
];

export { DatabricksAuditAccessTokenRevoked as rule };
