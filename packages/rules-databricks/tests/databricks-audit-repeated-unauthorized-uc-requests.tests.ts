import { RuleTest } from "@pypanther/core";
import { DatabricksAuditRepeatedUnauthorizedUCRequests } from "../src/databricks-audit-repeated-unauthorized-uc-requests";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "unityCatalog",
  actionName: "getTable",
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
    name: "a request is refused",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks Unity Catalog requests of [mira@harbourline.example] refused, such as [getTable]",
    expectedDedup: "mira@harbourline.example",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "unityCatalog",
      action: "getTable",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 403,
      uc_action: "getTable",
    },
  }),
  new RuleTest({
    name: "a request fails otherwise",
    expectedResult: false,
    log: { ...request, response: { statusCode: 404 } },
  }),
  new RuleTest({
    name: "another service refuses",
    expectedResult: false,
    log: { ...request, serviceName: "clusters" },
  }),
];

export { DatabricksAuditRepeatedUnauthorizedUCRequests as rule };
