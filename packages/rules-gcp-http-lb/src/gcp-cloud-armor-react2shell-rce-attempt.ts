import {
  type AlertContext,
  anyItem,
  type EventReader,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

function policyContext(policy: EventReader) {
  return {
    configured_action: policy.get("configuredAction"),
    outcome: policy.get("outcome"),
    priority: policy.get("priority"),
    signature_ids: policy.get("preconfiguredExprIds", []),
    matched_field_type: policy.get("matchedFieldType"),
    matched_field_name: policy.get("matchedFieldName"),
    matched_field_value: policy.get("matchedFieldValue"),
    matched_length: policy.get("matchedLength"),
  };
}

/** Somebody tried CVE-2025-55182 (React2Shell), by which a request runs code on a server of React components. */
export class GCPCloudArmorReact2ShellRCEAttempt extends Rule {
  id = "GCP.CloudArmor.React2Shell.RCE.Attempt-prototype";
  displayName = "GCP Cloud Armor RCE Attempt Detected";
  logTypes = [LogType.GCP_HTTP_LOAD_BALANCER];
  tags = ["GCP", "Cloud Armor", "WAF", "RCE", "React2Shell"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Cloud Armor matched a request that tries CVE-2025-55182 (React2Shell). An attacker uses it to run code on the " +
    "server.";
  defaultRunbook =
    "1. See in the alert whether the request was denied or only noted by a preview rule. " +
    "2. Check the version of React and of the framework on the backend if the request reached it. " +
    "3. Patch what is vulnerable and look for new processes, files and outgoing connections on it. " +
    "4. Block the address, and enforce the policy if it was a preview.";
  defaultReference = "https://cloud.google.com/armor/docs/waf-rules#cves_and_other_vulnerabilities";

  when: When = [
    {
      "resource.type": "http_load_balancer",
      "jsonPayload.enforcedSecurityPolicy.preconfiguredExprIds": () => anyItem(this.react2shellSignatures),
    },
    {
      "resource.type": "http_load_balancer",
      "jsonPayload.previewSecurityPolicy.preconfiguredExprIds": () => anyItem(this.react2shellSignatures),
    },
  ];

  /** The ids of Cloud Armor's signatures for the vulnerability. */
  react2shellSignatures: string[] = ["google-mrs-v202512-id000001-rce", "google-mrs-v202512-id000002-rce"];

  title(event: PantherEvent) {
    return `React2Shell was tried from ${titleValue(event.deepGet("httpRequest", "remoteIp"), "an unknown address")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const request = event.reader("httpRequest");
    const labels = event.reader("resource", "labels");
    const enforced = event.reader("jsonPayload", "enforcedSecurityPolicy");
    const preview = event.reader("jsonPayload", "previewSecurityPolicy");
    return {
      vulnerability: "CVE-2025-55182 (React2Shell)",
      status_details: event.deepGet("jsonPayload", "statusDetails") ?? "<UNKNOWN_STATUS>",
      remote_ip: request.get("remoteIp"),
      request_url: request.get("requestUrl"),
      request_method: request.get("requestMethod"),
      user_agent: request.get("userAgent"),
      status_code: request.get("status"),
      referer: request.get("referer"),
      enforced_policy: { name: enforced.get("name"), ...policyContext(enforced) },
      project_id: labels.get("project_id"),
      backend_service: labels.get("backend_service_name"),
      forwarding_rule: labels.get("forwarding_rule_name"),
      ...(preview.size > 0 && { preview_policy: policyContext(preview) }),
    };
  }
}
