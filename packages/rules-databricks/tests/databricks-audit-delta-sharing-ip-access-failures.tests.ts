import { RuleTest } from "@pypanther/core";
import { DatabricksAuditDeltaSharingIPAccessFailures } from "../src/databricks-audit-delta-sharing-ip-access-failures";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "deltaSharingAccess",
  actionName: "deltaSharingQueryTable",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { recipientName: "quayside" },
  response: { statusCode: 403, errorMessage: "IP Address not allowed" },
};

export const tests = [
  new RuleTest({
    name: "a recipient calls from elsewhere",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks Delta Sharing denied to [quayside] from [198.51.100.31]",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "deltaSharingAccess",
      action: "deltaSharingQueryTable",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 403,
      error_message: "IP Address not allowed",
    },
  }),
  new RuleTest({
    name: "neither recipient nor address is named",
    expectedResult: true,
    log: { ...request, requestParams: {}, sourceIPAddress: null },
    expectedTitle: "Databricks Delta Sharing denied to an unknown recipient from an unknown address",
  }),
  new RuleTest({
    name: "a token has expired",
    expectedResult: false,
    log: { ...request, response: { statusCode: 401, errorMessage: "Token expired" } },
  }),
  new RuleTest({
    name: "the request is granted",
    expectedResult: false,
    log: { ...request, response: { statusCode: 200, errorMessage: "address" } },
  }),
  new RuleTest({
    name: "another service refuses",
    expectedResult: false,
    log: { ...request, serviceName: "unityCatalog" },
  }),
];

export { DatabricksAuditDeltaSharingIPAccessFailures as rule };
