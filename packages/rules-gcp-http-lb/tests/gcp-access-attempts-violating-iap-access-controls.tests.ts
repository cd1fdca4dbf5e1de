import { RuleTest } from "@pypanther/core";
import { GCPAccessAttemptsViolatingIAPAccessControls } from "../src/gcp-access-attempts-violating-iap-access-controls";

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
    requestUrl: "https://intranet.tidewater.example/payroll",
    status: 403,
    remoteIp: "203.0.113.61",
    userAgent: "curl/8.9",
  },
  jsonPayload: { remoteIp: "203.0.113.61", statusDetails: "handled_by_identity_aware_proxy" },
};

export const tests = [
  new RuleTest({
    name: "a request is turned away",
    expectedResult: true,
    log: request,
    expectedTitle: "Identity-Aware Proxy turned away [203.0.113.61] from [https://intranet.tidewater.example/payroll]",
  }),
  new RuleTest({
    name: "the record tells no status, address or page, and spells its fields in small letters",
    expectedResult: true,
    log: {
      p_log_type: "GCP.HTTPLoadBalancer",
      resource: { type: "http_load_balancer" },
      jsonpayload: { statusdetails: "handled_by_identity_aware_proxy" },
    },
    expectedTitle: "Identity-Aware Proxy turned away an unknown address from an unknown URL",
  }),
  new RuleTest({
    name: "the request is sent to the sign-in page",
    expectedResult: false,
    log: { ...request, httpRequest: { ...request.httpRequest, status: 302 } },
  }),
  new RuleTest({
    name: "the request is let in",
    expectedResult: false,
    log: { ...request, httpRequest: { ...request.httpRequest, status: "200" } },
  }),
  new RuleTest({
    name: "the application itself refuses",
    expectedResult: false,
    log: { ...request, jsonPayload: { ...request.jsonPayload, statusDetails: "response_sent_by_backend" } },
  }),
  new RuleTest({
    name: "another kind of resource",
    expectedResult: false,
    log: { ...request, resource: { ...request.resource, type: "gce_instance" } },
  }),
];

export { GCPAccessAttemptsViolatingIAPAccessControls as rule };
