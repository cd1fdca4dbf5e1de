import { RuleTest } from "@pypanther/core";
import { DatabricksAuditRepeatedFailedLoginAttempts } from "../src/databricks-audit-repeated-failed-login-attempts";

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
  requestParams: { user: "tomas@harbourline.example" },
  response: { statusCode: 401 },
};

export const tests = [
  new RuleTest({
    name: "a login is refused",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks logins refused for [mira@harbourline.example] from [198.51.100.31] through [tokenLogin]",
    expectedDedup: "mira@harbourline.example",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "tokenLogin",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 401,
      login_user: "mira@harbourline.example",
      login_action: "tokenLogin",
    },
  }),
  new RuleTest({
    name: "only the request names the user",
    expectedResult: true,
    log: { ...request, userIdentity: {} },
    expectedDedup: "tomas@harbourline.example",
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { ...request, userIdentity: {}, requestParams: {}, sourceIPAddress: null },
    expectedTitle: "Databricks logins refused for an unknown user from an unknown address through [tokenLogin]",
    expectedDedup: "unknown",
  }),
  new RuleTest({
    name: "a login fails for another reason",
    expectedResult: false,
    log: { ...request, response: { statusCode: 500 } },
  }),
  new RuleTest({
    name: "another request is refused",
    expectedResult: false,
    log: { ...request, actionName: "getSecret" },
  }),
];

export { DatabricksAuditRepeatedFailedLoginAttempts as rule };
