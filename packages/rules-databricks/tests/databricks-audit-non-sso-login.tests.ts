import { RuleTest } from "@pypanther/core";
import { DatabricksAuditNonSSOLogin } from "../src/databricks-audit-non-sso-login";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "login",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { authentication_method: "PASSWORD" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a user signs in with a password",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks login of [mira@harbourline.example] without SSO: [PASSWORD] through [login]",
    expectedDedup: "mira@harbourline.example",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "login",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      authentication_method: "PASSWORD",
    },
  }),
  new RuleTest({
    name: "a user signs in through SAML",
    expectedResult: false,
    log: { ...request, requestParams: { authentication_method: "BROWSER_BYO_IDP_SAML" } },
  }),
  new RuleTest({
    name: "the method is not told",
    expectedResult: true,
    log: { ...request, requestParams: {} },
    expectedTitle: "Databricks login of [mira@harbourline.example] without SSO: an unknown method through [login]",
  }),
  new RuleTest({
    name: "the method is told by the action",
    expectedResult: false,
    log: { ...request, actionName: "samlLogin", requestParams: {} },
  }),
  new RuleTest({ name: "the login fails", expectedResult: false, log: { ...request, response: { statusCode: 403 } } }),
  new RuleTest({ name: "a user signs out", expectedResult: false, log: { ...request, actionName: "logout" } }),
];

export { DatabricksAuditNonSSOLogin as rule };
