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

/** A flood of HTTP requests is under way that Cloudflare takes for an attempt to bring a site down. */
export class CloudflareFirewallL7DDoS extends Rule {
  id = "Cloudflare.Firewall.L7DDoS-prototype";
  displayName = "Cloudflare L7 DDoS";
  logTypes = [LogType.CLOUDFLARE_FIREWALL];
  tags = ["Cloudflare", "Variable Severity"];
  threshold = 100;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Cloudflare's DDoS protection for HTTP stepped in against a stream of requests.";
  defaultRunbook =
    "1. See in Cloudflare's security analytics which hosts and paths are hit, from where and how much gets through. " +
    "2. Watch load and errors of the origin; if it suffers, turn on Under Attack mode or tighten rate limits. " +
    "3. Look for something else that the flood may hide, such as sign-in attempts. " +
    "4. If real visitors are caught, lower the sensitivity of the rule for them.";
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
