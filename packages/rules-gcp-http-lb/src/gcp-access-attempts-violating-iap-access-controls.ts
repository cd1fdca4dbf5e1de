import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** The Identity-Aware Proxy turned a request away; somebody without access knocks at an internal application. */
export class GCPAccessAttemptsViolatingIAPAccessControls extends Rule {
  id = "GCP.Access.Attempts.Violating.IAP.Access.Controls-prototype";
  displayName = "GCP Access Attempts Violating IAP Access Controls";
  logTypes = [LogType.GCP_HTTP_LOAD_BALANCER];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The Identity-Aware Proxy refused a request. Someone without access is trying to reach an internal application.";
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
    const address = titleValue(event.deepGet("jsonPayload", "remoteIp"), "an unknown address");
    const url = titleValue(event.deepGet("httpRequest", "requestUrl"), "an unknown URL");
    return `Identity-Aware Proxy turned away ${address} from ${url}`;
  }
}
