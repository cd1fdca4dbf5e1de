import { RuleTest } from "@pypanther/core";
import { DatabricksAuditRepeatedAccessToSecrets } from "../src/databricks-audit-repeated-access-to-secrets";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "secrets",
  actionName: "getSecret",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { scope: "tides", key: "db" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a secret is read",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks secrets read repeatedly by [mira@harbourline.example], such as in scope [tides]",
    expectedDedup: "mira@harbourline.example",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "secrets",
      action: "getSecret",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      secret_scope: "tides",
      secret_key: "db",
    },
  }),
  new RuleTest({
    name: "somebody unknown reads a secret",
    expectedResult: true,
    log: { ...request, userIdentity: {}, requestParams: {} },
    expectedDedup: "unknown",
  }),
  new RuleTest({
    name: "the platform itself reads a secret",
    expectedResult: false,
    log: { ...request, userIdentity: { email: "System-User" } },
  }),
  new RuleTest({ name: "secrets are listed", expectedResult: false, log: { ...request, actionName: "listSecrets" } }),
];

export { DatabricksAuditRepeatedAccessToSecrets as rule };
