import { RuleTest } from "@pypanther/core";
import { GCPCloudArmorReact2ShellRCEAttempt } from "../src/gcp-cloud-armor-react2shell-rce-attempt";

const request = {
  p_log_type: "GCP.HTTPLoadBalancer",
  insertId: "q7x2",
  severity: "INFO",
  resource: {
    type: "http_load_balancer",
    labels: { project_id: "tidewater-prod", backend_service_name: "intranet", forwarding_rule_name: "intranet-https" },
  },
  httpRequest: {
    requestMethod: "GET",
    requestUrl: "https://shop.tidewater.example/",
    status: 403,
    remoteIp: "203.0.113.61",
    userAgent: "curl/8.9",
    referer: "https://shop.tidewater.example/",
  },
  jsonPayload: {
    statusDetails: "denied_by_security_policy",
    enforcedSecurityPolicy: {
      name: "edge",
      configuredAction: "DENY",
      outcome: "DENY",
      priority: 1000,
      preconfiguredExprIds: ["google-mrs-v202512-id000001-rce"],
      matchedFieldType: "HEADER_VALUES",
      matchedFieldName: "next-action",
      matchedFieldValue: "x",
      matchedLength: 1,
    },
  },
};

export const tests = [
  new RuleTest({
    name: "the enforced policy stops it",
    expectedResult: true,
    log: request,
    expectedTitle: "React2Shell was tried from [203.0.113.61]",
    expectedAlertContext: {
      vulnerability: "CVE-2025-55182 (React2Shell)",
      status_details: "denied_by_security_policy",
      remote_ip: "203.0.113.61",
      request_url: "https://shop.tidewater.example/",
      request_method: "GET",
      user_agent: "curl/8.9",
      status_code: 403,
      referer: "https://shop.tidewater.example/",
      enforced_policy: {
        name: "edge",
        configured_action: "DENY",
        outcome: "DENY",
        priority: 1000,
        signature_ids: ["google-mrs-v202512-id000001-rce"],
        matched_field_type: "HEADER_VALUES",
        matched_field_name: "next-action",
        matched_field_value: "x",
        matched_length: 1,
      },
      project_id: "tidewater-prod",
      backend_service: "intranet",
      forwarding_rule: "intranet-https",
    },
  }),
  new RuleTest({
    name: "a policy in preview notes it",
    expectedResult: true,
    log: {
      ...request,
      jsonPayload: {
        previewSecurityPolicy: {
          name: "edge",
          configuredAction: "DENY",
          outcome: "DENY",
          priority: 1000,
          preconfiguredExprIds: ["google-mrs-v202512-id000002-rce"],
          matchedFieldType: "HEADER_VALUES",
          matchedFieldName: "next-action",
          matchedFieldValue: "x",
          matchedLength: 1,
        },
      },
    },
    expectedAlertContext: {
      vulnerability: "CVE-2025-55182 (React2Shell)",
      status_details: "<UNKNOWN_STATUS>",
      remote_ip: "203.0.113.61",
      request_url: "https://shop.tidewater.example/",
      request_method: "GET",
      user_agent: "curl/8.9",
      status_code: 403,
      referer: "https://shop.tidewater.example/",
      enforced_policy: {
        name: null,
        configured_action: null,
        outcome: null,
        priority: null,
        signature_ids: [],
        matched_field_type: null,
        matched_field_name: null,
        matched_field_value: null,
        matched_length: null,
      },
      project_id: "tidewater-prod",
      backend_service: "intranet",
      forwarding_rule: "intranet-https",
      preview_policy: {
        configured_action: "DENY",
        outcome: "DENY",
        priority: 1000,
        signature_ids: ["google-mrs-v202512-id000002-rce"],
        matched_field_type: "HEADER_VALUES",
        matched_field_name: "next-action",
        matched_field_value: "x",
        matched_length: 1,
      },
    },
  }),
  new RuleTest({
    name: "another signature matches",
    expectedResult: false,
    log: {
      ...request,
      jsonPayload: {
        ...request.jsonPayload,
        enforcedSecurityPolicy: {
          ...request.jsonPayload.enforcedSecurityPolicy,
          preconfiguredExprIds: ["owasp-crs-v030301-id942100-sqli"],
        },
      },
    },
  }),
  new RuleTest({
    name: "no policy matches",
    expectedResult: false,
    log: { ...request, jsonPayload: { statusDetails: "response_sent_by_backend" } },
  }),
  new RuleTest({
    name: "another kind of resource",
    expectedResult: false,
    log: { ...request, resource: { ...request.resource, type: "gce_instance" } },
  }),
];

export { GCPCloudArmorReact2ShellRCEAttempt as rule };
