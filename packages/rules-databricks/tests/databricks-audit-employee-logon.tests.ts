import { RuleTest } from "@pypanther/core";
import { DatabricksAuditEmployeeLogon } from "../src/databricks-audit-employee-logon";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "tokenLogin",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { authentication_method: "GENIE_AUTH" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "an employee signs in",
    expectedResult: true,
    log: request,
    expectedTitle: "[mira@harbourline.example], a Databricks employee, signed in to [4411]",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "tokenLogin",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      auth_method: "GENIE_AUTH",
    },
  }),
  new RuleTest({
    name: "a user signs in",
    expectedResult: false,
    log: { ...request, requestParams: { authentication_method: "BROWSER_BYO_IDP_SAML" } },
  }),
  new RuleTest({
    name: "an employee is refused",
    expectedResult: false,
    log: { ...request, response: { statusCode: 403 } },
  }),
  new RuleTest({
    name: "an employee signs in to the account",
    expectedResult: false,
    log: { ...request, auditLevel: "ACCOUNT_LEVEL" },
  }),
];

export { DatabricksAuditEmployeeLogon as rule };
