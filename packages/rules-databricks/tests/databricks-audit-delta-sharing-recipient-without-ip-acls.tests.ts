import { RuleTest } from "@pypanther/core";
import { DatabricksAuditDeltaSharingRecipientWithoutIPACLs } from "../src/databricks-audit-delta-sharing-recipient-without-ip-acls";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "unityCatalog",
  actionName: "createRecipient",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { name: "quayside" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a recipient has no list",
    expectedResult: true,
    log: request,
    expectedTitle:
      "Databricks Delta Sharing recipient [quayside] without IP access list created by [mira@harbourline.example]",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "unityCatalog",
      action: "createRecipient",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      recipient_name: "quayside",
    },
  }),
  new RuleTest({
    name: "a recipient has an empty list",
    expectedResult: true,
    log: { ...request, requestParams: { ipAccessList: {} } },
    expectedTitle:
      "Databricks Delta Sharing recipient of unknown name without IP access list created by [mira@harbourline.example]",
  }),
  new RuleTest({
    name: "a recipient has a list",
    expectedResult: false,
    log: {
      ...request,
      requestParams: { name: "quayside", ipAccessList: { allowed_ip_addresses: ["203.0.113.0/24"] } },
    },
  }),
  new RuleTest({
    name: "a recipient is deleted",
    expectedResult: false,
    log: { ...request, actionName: "deleteRecipient" },
  }),
];

export { DatabricksAuditDeltaSharingRecipientWithoutIPACLs as rule };
