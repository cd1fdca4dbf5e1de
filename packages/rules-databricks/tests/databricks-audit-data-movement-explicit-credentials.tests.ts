import { RuleTest } from "@pypanther/core";
import { DatabricksAuditDataMovementExplicitCredentials } from "../src/databricks-audit-data-movement-explicit-credentials";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "unityCatalog",
  actionName: "createConnection",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { name: "quay-db" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a connection is made",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks data movement credential: [createConnection] in [4411] by [mira@harbourline.example]",
    expectedDedup: "mira@harbourline.example_createConnection",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "unityCatalog",
      action: "createConnection",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      request_params: { name: "quay-db" },
    },
  }),
  new RuleTest({ name: "a storage is mounted", expectedResult: false, log: { ...request, actionName: "mount" } }),
  new RuleTest({
    name: "a connection is looked at",
    expectedResult: false,
    log: { ...request, actionName: "getConnection" },
  }),
];

export { DatabricksAuditDataMovementExplicitCredentials as rule };
