import { RuleTest } from "@pypanther/core";
import { DatabricksAuditTermsOfServiceChanges } from "../src/databricks-audit-terms-of-service-changes";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "acceptTos",
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
    name: "terms are accepted",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks terms of service accepted by [mira@harbourline.example]",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "acceptTos",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
    },
  }),
  new RuleTest({
    name: "terms are sent by somebody unknown",
    expectedResult: true,
    log: { ...request, actionName: "sendTos", userIdentity: {} },
    expectedTitle: "Databricks terms of service distributed by an unknown user",
  }),
  new RuleTest({ name: "a user signs in", expectedResult: false, log: { ...request, actionName: "login" } }),
];

export { DatabricksAuditTermsOfServiceChanges as rule };
