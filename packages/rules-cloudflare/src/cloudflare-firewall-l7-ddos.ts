import {
  type AlertContext,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { cloudflareFwAlertContext } from "@pypanther/helpers/cloudflare";

/** Cloudflare's protection against HTTP floods acted on a hundred requests or more. */
export class CloudflareFirewallL7DDoS extends Rule {
  id = "Cloudflare.Firewall.L7DDoS-prototype";
  displayName = "Cloudflare L7 DDoS";
  logTypes = [LogType.CLOUDFLARE_FIREWALL];
  tags = ["Cloudflare", "Variable Severity"];
  threshold = 100;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Cloudflare's protection against HTTP floods (L7 DDoS) acted on a hundred requests or more. Somebody may be " +
    "trying to bring a site down.";
  defaultRunbook =
    "1. See in Cloudflare's security analytics which hosts and paths are hit, from where, and how many requests get " +
    "through. " +
    "2. Watch the load and errors of the origin, and turn on Under Attack mode or stricter rate limits if it " +
    "suffers. " +
    "3. Lower the sensitivity of the rule if it catches real visitors. " +
    "4. Search for sign-in attempts or other attacks during the flood, and reset accounts that were entered.";
  defaultReference = "https://www.cloudflare.com/en-gb/learning/ddos/application-layer-ddos-attack/";
  summaryAttributes = ["Action", "ClientCountry", "ClientIP", "ClientRequestUserAgent"];

  when: When = { Source: "l7ddos" };

  title() {
    return "Cloudflare acts against an HTTP flood (L7 DDoS)";
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.get("Action") === "block" ? "INFO" : "MEDIUM";
  }

  alertContext(event: PantherEvent): AlertContext {
    return cloudflareFwAlertContext(event);
  }
}
