import { RuleTest } from "@pypanther/core";
import { DatabricksAuditRepeatedUnauthorizedUCDataRequests } from "../src/databricks-audit-repeated-unauthorized-uc-data-requests";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "unityCatalog",
  actionName: "generateTemporaryTableCredential",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: {},
  response: { statusCode: 403 },
};

export const tests = [
  new RuleTest({
    name: "a credential for a table is refused",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks data requests of [mira@harbourline.example] refused repeatedly",
    expectedDedup: "mira@harbourline.example",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "unityCatalog",
      action: "generateTemporaryTableCredential",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 403,
    },
  }),
  new RuleTest({
    name: "shared data are refused",
    expectedResult: true,
    log: {
      ...request,
      serviceName: "deltaSharingAccess",
      actionName: "deltaSharingQueryTable",
      response: { statusCode: 401 },
    },
  }),
  new RuleTest({
    name: "a credential is granted",
    expectedResult: false,
    log: { ...request, response: { statusCode: 200 } },
  }),
  new RuleTest({
    name: "another request is refused",
    expectedResult: false,
    log: { ...request, actionName: "getTable" },
  }),
];

export { DatabricksAuditRepeatedUnauthorizedUCDataRequests as rule };
