import { RuleTest } from "@pypanther/core";
import { DatabricksAuditLongLifetimeTokenGenerated } from "../src/databricks-audit-long-lifetime-token-generated";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "generateDbToken",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { tokenExpirationTime: "1772870400000", tokenHash: "ab12" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a token lives for five days",
    expectedResult: true,
    log: request,
    expectedSeverity: "LOW",
    expectedTitle: "Databricks token valid for [5] days issued to [mira@harbourline.example]",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "generateDbToken",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      token_expiration_time: "1772870400000",
      token_hash: "ab12",
      token_duration_hours: 120,
      token_duration_days: 5,
    },
  }),
  new RuleTest({
    name: "a token lives for three days",
    expectedResult: false,
    log: { ...request, requestParams: { tokenExpirationTime: 1772697600000 } },
  }),
  new RuleTest({
    name: "a token lives for 91 days",
    expectedResult: true,
    log: { ...request, requestParams: { tokenExpirationTime: 1780300800000 } },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a token lives for over a year",
    expectedResult: true,
    log: { ...request, requestParams: { tokenExpirationTime: "1804060800000" } },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({ name: "a token never expires", expectedResult: false, log: { ...request, requestParams: {} } }),
  new RuleTest({
    name: "the expiry is no number",
    expectedResult: false,
    log: { ...request, requestParams: { tokenExpirationTime: "2027-01-01" } },
  }),
  new RuleTest({
    name: "the time of the event is text",
    expectedResult: false,
    log: { ...request, timestamp: "1772438400000" },
  }),
  new RuleTest({ name: "a token is revoked", expectedResult: false, log: { ...request, actionName: "revokeDbToken" } }),
];

export { DatabricksAuditLongLifetimeTokenGenerated as rule };
