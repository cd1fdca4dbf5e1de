import { RuleTest } from "@pypanther/core";
import { DatabricksAuditAttemptedLogonFromDeniedIP } from "../src/databricks-audit-attempted-logon-from-denied-ip";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "IpAccessDenied",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "Mozilla/5.0",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { path: "/login" },
  response: { statusCode: 403 },
};

export const tests = [
  new RuleTest({
    name: "an address is turned away",
    expectedResult: true,
    log: request,
    expectedTitle: "Databricks access denied from [198.51.100.31] for [mira@harbourline.example] in [4411]",
    expectedDedup: "4411_198.51.100.31",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "IpAccessDenied",
      source_ip: "198.51.100.31",
      user_agent: "Mozilla/5.0",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 403,
      path: "/login",
    },
  }),
  new RuleTest({
    name: "nothing is named",
    expectedResult: true,
    log: { ...request, sourceIPAddress: null, workspaceId: null, userIdentity: {} },
    expectedTitle: "Databricks access denied from an unknown address for an unknown user in an unknown workspace",
    expectedDedup: "unknown_unknown",
  }),
  new RuleTest({
    name: "one of the platform's services did it",
    expectedResult: false,
    log: { ...request, userAgent: "Databricks-Runtime/14.3" },
  }),
  new RuleTest({
    name: "housekeeping did it",
    expectedResult: false,
    log: { ...request, requestParams: { path: "/telemetry" } },
  }),
  new RuleTest({
    name: "a service principal did it",
    expectedResult: false,
    log: { ...request, userIdentity: { email: "3f1c2d4e-aaaa-bbbb-cccc-0123456789ab" } },
  }),
  new RuleTest({ name: "a login", expectedResult: false, log: { ...request, actionName: "login" } }),
];

export { DatabricksAuditAttemptedLogonFromDeniedIP as rule };
