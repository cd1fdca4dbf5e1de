import {
  type AlertContext,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { oktaAlertContext } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** ThreatInsight flagged a request that came from an address known for attacks on Okta tenants. */
export class OktaThreatInsightSecurityThreatDetected extends Rule<OktaSystemLog> {
  id = "Okta.ThreatInsight.Security.Threat.Detected-prototype";
  displayName = "Okta ThreatInsight Security Threat Detected";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "ThreatInsight flagged a request to the tenant. It came from an address that Okta knows for attacks.";
  defaultRunbook =
    "1. Read in debugContext which threats were found and whether requests were let through. " +
    "2. Search for successful sign-ins from the address. " +
    "3. Set ThreatInsight to block under Security > General if it only logs. " +
    "4. Reset the passwords of accounts that were entered, and end their sessions.";
  defaultReference =
    "https://help.okta.com/en-us/Content/Topics/Security/threat-insight/configure-threatinsight-system-log.htm";

  when: When = {
    eventType: "security.threat.detected",
  };

  title(event: PantherEvent<OktaSystemLog>) {
    return `ThreatInsight flagged ${titleValue(event.deepGet("actor", "displayName"), "an unknown actor")}`;
  }

  severity(event: PantherEvent<OktaSystemLog>): SeverityOrDefault {
    if (event.deepGet("outcome", "result") === "DENY") return Severity.INFO;
    const threats = event.text("debugContext", "debugData", "threatDetections");
    return [...Severity.values].reverse().find((severity) => threats.includes(severity)) ?? Severity.MEDIUM;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
