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
import { getCrowdstrikeField, whenCrowdstrikeField } from "@pypanther/helpers/crowdstrike-fdr";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Real Time Response session was opened on a host. */
export class CrowdstrikeRealTimeResponseSession extends Rule {
  id = "Crowdstrike.RealTimeResponse.Session-prototype";
  displayName = "Crowdstrike Real Time Response (RTS) Session";
  logTypes = [LogType.CROWDSTRIKE_UNKNOWN, LogType.CROWDSTRIKE_FDR_EVENT];
  tags = ["Crowdstrike"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A Real Time Response session was opened on a host. It is a remote shell with full control.";
  defaultRunbook =
    "1. Check that the user belongs to the response team and works on a case. " +
    "2. Read the session's commands in Falcon's audit log. " +
    "3. Review other sessions of the user. " +
    "4. End the session, disable the Falcon user and change its credentials if nobody can explain it.";
  defaultReference =
    "https://falcon.us-2.crowdstrike.com/documentation/71/real-time-response-and-network-containment#reviewing-real-time-response-audit-logs";

  when: When = whenCrowdstrikeField("ExternalApiType", "Event_RemoteResponseSessionStartEvent");

  rule(event: PantherEvent) {
    return getCrowdstrikeField(event, "ExternalApiType") === "Event_RemoteResponseSessionStartEvent";
  }

  title(event: PantherEvent) {
    const user = titleValue(getCrowdstrikeField(event, "UserName"), "an unknown user");
    const host = titleValue(getCrowdstrikeField(event, "HostnameField"), "an unknown host");
    return `${user} opened a Real Time Response session on ${host}`;
  }

  /** CrowdStrike's own staff respond, too. */
  severity(event: PantherEvent): SeverityOrDefault {
    const user = asText(getCrowdstrikeField(event, "UserName")).toLowerCase();
    return user.endsWith("@crowdstrike.com") ? "INFO" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      "Start Time": getCrowdstrikeField(event, "StartTimestamp", "<unknown-StartTimestamp>"),
      SessionId: getCrowdstrikeField(event, "SessionId", "<unknown-SessionId>"),
      Actor: getCrowdstrikeField(event, "UserName", "<unknown-UserName>"),
      "Target Host": getCrowdstrikeField(event, "HostnameField", "<unknown-HostnameField>"),
    };
  }
}
