import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { oktaAlertContext } from "@pypanther/helpers/okta";

/** The request came from where Okta has seen attacks on other tenants. */
export class OktaThreatInsightSecurityThreatDetected extends Rule {
  id = "Okta.ThreatInsight.Security.Threat.Detected-prototype";
  displayName = "Okta ThreatInsight Security Threat Detected";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "ThreatInsight flagged a request to the tenant.";
  defaultRunbook =
    "1. See which threats the debug data names and whether requests were let through. " +
    "2. Look for successful sign-ins from the address. " +
    "3. Set ThreatInsight to block if it only logs, and reset accounts that were entered.";
  defaultReference =
    "https://help.okta.com/en-us/Content/Topics/Security/threat-insight/configure-threatinsight-system-log.htm";

  when: When = {
    eventType: "security.threat.detected",
  };

  title(event: PantherEvent) {
    return `ThreatInsight flagged [${asText(event.deepGet("actor", "displayName"), "<display-name-not-found>")}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    if (event.deepGet("outcome", "result") === "DENY") return Severity.INFO;
    const threats = event.text("debugContext", "debugData", "threatDetections");
    return [...Severity.values].reverse().find((severity) => threats.includes(severity)) ?? Severity.MEDIUM;
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
