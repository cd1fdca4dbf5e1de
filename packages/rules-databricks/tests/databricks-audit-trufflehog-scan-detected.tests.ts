import { RuleTest } from "@pypanther/core";
import { DatabricksAuditTrufflehogScanDetected } from "../src/databricks-audit-trufflehog-scan-detected";

const request = {
  p_log_type: "Databricks.Audit",
  timestamp: 1772438400000,
  serviceName: "accounts",
  actionName: "tokenLogin",
  auditLevel: "WORKSPACE_LEVEL",
  workspaceId: "4411",
  sourceIPAddress: "198.51.100.31",
  userAgent: "TruffleHog/3.80",
  userIdentity: { email: "mira@harbourline.example" },
  requestParams: { tokenId: "tok-8" },
  response: { statusCode: 200 },
};

export const tests = [
  new RuleTest({
    name: "a scan from a documentation network",
    expectedResult: true,
    log: request,
    expectedSeverity: "MEDIUM",
    expectedTitle: "TruffleHog scan of Databricks from [198.51.100.31] as [mira@harbourline.example]",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      service_name: "accounts",
      action: "tokenLogin",
      source_ip: "198.51.100.31",
      user_agent: "TruffleHog/3.80",
      audit_level: "WORKSPACE_LEVEL",
      workspace_id: "4411",
      status_code: 200,
      token_id: "tok-8",
      user_agent_full: "TruffleHog/3.80",
    },
  }),
  new RuleTest({
    name: "a scan from a private network",
    expectedResult: true,
    log: { ...request, sourceIPAddress: "10.4.0.9" },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a scan from the internet",
    expectedResult: true,
    log: { ...request, sourceIPAddress: "8.8.8.8" },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a scan from nowhere known",
    expectedResult: true,
    log: { ...request, sourceIPAddress: null },
    expectedSeverity: "HIGH",
    expectedTitle: "TruffleHog scan of Databricks from an unknown address as [mira@harbourline.example]",
  }),
  new RuleTest({
    name: "one of the platform's services",
    expectedResult: false,
    log: { ...request, userAgent: "TruffleHog Databricks-Runtime/14.3" },
  }),
  new RuleTest({
    name: "the name is spelt otherwise",
    expectedResult: false,
    log: { ...request, userAgent: "trufflehog/3.80" },
  }),
];

export { DatabricksAuditTrufflehogScanDetected as rule };
