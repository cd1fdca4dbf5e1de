import { asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** The Identity-Aware Proxy turned a request away; somebody without access knocks at an internal application. */
export class GCPAccessAttemptsViolatingIAPAccessControls extends Rule {
  id = "GCP.Access.Attempts.Violating.IAP.Access.Controls-prototype";
  displayName = "GCP Access Attempts Violating IAP Access Controls";
  logTypes = [LogType.GCP_HTTP_LOAD_BALANCER];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A request that had to pass the Identity-Aware Proxy was answered with neither success nor a redirect to sign in.";
  defaultRunbook =
    "1. See whether the address belongs to a colleague whose access ran out. " +
    "2. Count what else the address asked for; many paths or hosts suggest scanning. " +
    "3. Block the address at the load balancer if it goes on.";
  defaultReference = "https://cloud.google.com/iap/docs/concepts-overview";

  when: When = {
    "resource.type": "http_load_balancer",
    "jsonPayload.statusDetails": "handled_by_identity_aware_proxy",
  };

  rule(event: PantherEvent) {
    return !/^[23]/.test(event.text("httpRequest", "status"));
  }

  title(event: PantherEvent) {
    const address = asText(event.deepGet("jsonPayload", "remoteIp"), "<SRC_IP_NOT_FOUND>");
    const url = asText(event.deepGet("httpRequest", "requestUrl"), "<REQUEST_URL_NOT_FOUND>");
    return `Identity-Aware Proxy turned away [${address}] from [${url}]`;
  }
}
