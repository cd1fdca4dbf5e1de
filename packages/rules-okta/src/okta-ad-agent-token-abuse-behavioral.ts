import {
  type AlertContext,
  asText,
  type PantherEvent,
  type Reports,
  type RuleStatus,
  ScheduledRule,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { isTruthy } from "@pypanther/helpers/truthy";

/** No e-mail address is longer; what a malformed row holds may be. */
const MAX_ID_LENGTH = 320;

/** An agent was registered, a token made or the configuration changed from a source new to that actor. */
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
  defaultDescription = "A scheduled query found an actor working on the AD agent from an unfamiliar source.";
  defaultRunbook =
    "1. Find out whether the directory team installed or moved an agent. " +
    "2. Check the source address and user agent in the alert. " +
    "3. Deactivate an unknown agent, revoke the tokens and reset the actor's credentials. " +
    "4. Treat the passwords that passed through the agent as known to others.";
  defaultReference = "https://www.varonis.com/blog/okta-attack-vectors";
  summaryAttributes = ["eventType", "anomaly_type", "actorId"];

  rule(event: PantherEvent) {
    return isTruthy(event.get("actorId"));
  }

  title(event: PantherEvent) {
    const anomaly = asText(event.get("anomaly_type"), "Unknown Anomaly");
    const actor = asText(event.get("actorId"), "<UNKNOWN_ACTOR>");
    return `AD agent anomaly [${anomaly}] of [${actor}]: [${asText(event.get("eventType"), "<UNKNOWN_EVENT>")}]`;
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
