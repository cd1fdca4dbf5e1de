import {
  type AlertContext,
  asText,
  type EventReader,
  type JsonValue,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { getStringSet, putStringSet } from "@pypanther/helpers/caching";
import { oktaAlertContext } from "@pypanther/helpers/okta";
import { sequenceSimilarity } from "@pypanther/helpers/sequence-similarity";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

const userAgentLabel = "user_agent:";

/** What tells one session on one device from others. */
function sessionParts(event: EventReader): JsonValue[] {
  return [
    event.deepGet("authenticationContext", "externalSessionId"),
    event.deepGet("debugContext", "debugData", "dtHash"),
  ];
}

/** What a session looked like when it was first seen. */
function traits(event: EventReader): string[] {
  const debugData = event.reader("debugContext", "debugData");
  return [
    event.text("securityContext", "asNumber"),
    event.text("client", "ipAddress"),
    userAgentLabel + event.text("client", "userAgent", "rawUserAgent"),
    event.text("client", "userAgent", "browser"),
    event.text("client", "userAgent", "os"),
    event.text("p_event_time"),
    `sign_on_mode:${asText(debugData.get("signOnMode"), "unknown")}`,
    `threat_suspected:${asText(debugData.get("threatSuspected"), "unknown")}`,
  ].filter((trait) => trait !== "");
}

/** How alike the event's browser is to the session's first one, undefined when that is not known. */
function likeness(event: EventReader, previous: readonly string[]): number | undefined {
  const remembered = previous.find((trait) => trait.includes(userAgentLabel));
  if (remembered === undefined) return undefined;
  const now = asText(event.deepGet("client", "userAgent", "rawUserAgent"), "ua_not_found");
  return sequenceSimilarity(now, remembered.slice(remembered.indexOf(userAgentLabel) + userAgentLabel.length));
}

/** Names before numbers, each in order, so that equal sessions read the same. */
function namesFirst(a: string, b: string): number {
  const [aIsNumber, bIsNumber] = [/^\d/.test(a), /^\d/.test(b)];
  if (aIsNumber !== bIsNumber) return aIsNumber ? 1 : -1;
  return a < b ? -1 : 1;
}

/** An Okta session was used from another address and with another browser than it began with. */
export class OktaPotentiallyStolenSession extends Rule<OktaSystemLog> {
  id = "Okta.PotentiallyStolenSession-prototype";
  displayName = "Okta Potentially Stolen Session";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Identity & Access Management", "Okta"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1539"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An Okta session was used from another address and with another browser than it began with. Its cookie was " +
    "probably stolen.";
  defaultRunbook =
    "1. Compare the two browsers and addresses in the alert context. " +
    "2. End all sessions of the user and reset the password if the user does not know both. " +
    "3. List the applications that were opened from the second address. " +
    "4. Search the user's device for malware that steals cookies.";
  defaultReference = "https://sec.okta.com/sessioncookietheft";
  summaryAttributes = ["eventType", "severity", "p_any_ip_addresses", "p_any_domain_names"];

  when: When = {
    eventType: () => this.eventTypes,
    "client.id": () => not(this.ignoredClient),
    "authenticationContext.externalSessionId": not([null, "unknown"]),
    "debugContext.debugData.dtHash": not([null, "unknown"]),
  };

  /** User agents less alike than this, on a scale from 0 to 1, belong to different browsers. */
  fuzzRatioMin = 0.95;

  /** How long the first sight of a session is remembered, in seconds. */
  sessionTimeout = 86_400;

  /** The event types that tell of a session in use. */
  eventTypes: string[] = ["user.authentication.sso", "user.session.start"];

  /** A client whose sessions do not count. */
  ignoredClient = "okta.b58d5b75-07d4-5f25-bf59-368a1261a405";

  async rule(event: PantherEvent<OktaSystemLog>) {
    const previous = await this.firstSight(event);
    if (previous.length === 0) {
      await putStringSet(event, this.sessionKey(event), traits(event), { ttlSeconds: this.sessionTimeout });
      return false;
    }
    const ratio = likeness(event, previous);
    const ip = asText(event.deepGet("client", "ipAddress"), "ip_not_found");
    return ratio !== undefined && !previous.includes(ip) && ratio < this.fuzzRatioMin;
  }

  title(event: PantherEvent<OktaSystemLog>) {
    return `Session of ${titleValue(event.deepGet("actor", "displayName"), "an unknown user")} may be stolen`;
  }

  async alertContext(event: PantherEvent<OktaSystemLog>): Promise<AlertContext> {
    const previous = await this.firstSight(event);
    const members = [`Fuzz Ratio: ${likeness(event, previous) ?? "unknown"}`, ...previous.sort(namesFirst)];
    const listed = members.map((member) => `'${member}'`).join(", ");
    return { ...oktaAlertContext(event), previous_session: `{${listed}}` };
  }

  /** What the session looked like when it was first seen; empty when it is new. */
  private async firstSight(event: PantherEvent<OktaSystemLog>): Promise<string[]> {
    return (await getStringSet(event, this.sessionKey(event))).map(String);
  }

  private sessionKey(event: PantherEvent<OktaSystemLog>): string {
    const session = sessionParts(event).map((part) => asText(part));
    return `${this.id}:${session.join("-")}`;
  }
}
