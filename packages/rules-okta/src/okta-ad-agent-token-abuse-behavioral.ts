import {
  type AlertContext,
  type PantherEvent,
  type Reports,
  type RuleStatus,
  ScheduledRule,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

/** No e-mail address is longer; what a malformed row holds may be. */
const MAX_ID_LENGTH = 320;

/** A scheduled query found an actor who changed the AD agent or created a token from a source new to them. */
export class OktaADAgentTokenAbuseBehavioral extends ScheduledRule {
  id = "Okta.ADAgent.TokenAbuse.Behavioral-prototype";
  displayName = "Okta AD Agent Token Abuse - Behavioral";
  status: RuleStatus = "Experimental";
  scheduledQueries = ["Query.Okta.ADAgentTokenAbuseBehavioral"];
  tags = [
    "Identity & Access Management",
    "Okta",
    "Active Directory",
    "Credential Access:Steal Application Access Token",
    "Persistence:Account Manipulation",
    "Anomaly Detection",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1528", "TA0003:T1098"] };
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An AD agent was registered, an API token created or the agent's configuration changed from a source new to the " +
    "actor. An attacker does this to read passwords or sign in as others.";
  defaultRunbook =
    "1. Ask the directory team whether they installed or moved an agent. " +
    "2. Check the source address and user agent in the alert context. " +
    "3. Deactivate an agent that nobody knows, revoke its tokens and reset the actor's credentials. " +
    "4. Reset the passwords that passed through the agent if it was an attacker's.";
  defaultReference = "https://www.varonis.com/blog/okta-attack-vectors";
  summaryAttributes = ["eventType", "anomaly_type", "actorId"];

  rule(event: PantherEvent) {
    return isTruthy(event.get("actorId"));
  }

  title(event: PantherEvent) {
    const anomaly = titleValue(event.get("anomaly_type"), "of unknown kind");
    const actor = titleValue(event.get("actorId"), "an unknown actor");
    return `${actor} did ${titleValue(event.get("eventType"), "an unknown event")}, AD agent anomaly ${anomaly}`;
  }

  /** One alert for each actor and day. */
  dedup(event: PantherEvent) {
    const actor = (event.text("actorId") || "unknown").slice(0, MAX_ID_LENGTH);
    return `okta_ad_agent_token_abuse_${actor}_${(event.text("p_event_time") || "unknown").slice(0, 10)}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const eventType = event.string("eventType");
    if (eventType.includes("agent_instance_added")) return Severity.CRITICAL;
    return eventType.includes("api_token.create") ? Severity.HIGH : Severity.MEDIUM;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      actor_id: event.get("actorId", "<UNKNOWN_ACTORID>"),
      actor_name: event.get("actorName", "<UNKNOWN_ACTORNAME>"),
      event_type: event.get("eventType", "<UNKNOWN_EVENTTYPE>"),
      source_ip: event.get("sourceIP", "<UNKNOWN_SOURCEIP>"),
      user_agent: event.get("userAgent", "<UNKNOWN_USERAGENT>"),
      anomaly_type: event.get("anomaly_type", "<UNKNOWN_ANOMALYTYPE>"),
      target: event.get("target", []),
      event_time: event.get("p_event_time", "<UNKNOWN_EVENTTIME>"),
    };
  }
}
