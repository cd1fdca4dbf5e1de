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

/** Alert context key → the column of the query that it is read from. */
const figures: Readonly<Record<string, string>> = {
  baseline_total_events: "baseline_total_events",
  baseline_active_days: "baseline_active_days",
  baseline_mean_events_per_hour: "baseline_mean_events_per_hour",
  baseline_mean_ip_diversity: "baseline_mean_ip_diversity_per_hour",
  baseline_mean_country_diversity: "baseline_mean_country_diversity_per_hour",
  recent_total_events: "recent_total_events",
  recent_max_events_per_hour: "recent_max_events_per_hour",
  recent_max_ip_diversity: "recent_max_ip_diversity_per_hour",
  recent_max_country_diversity: "recent_max_country_diversity_per_hour",
  recent_max_device_diversity: "recent_max_device_diversity_per_hour",
  z_score_volume: "z_score_volume",
  z_score_ip_diversity: "z_score_ip_diversity",
  z_score_country_diversity: "z_score_country_diversity",
  z_score_device_diversity: "z_score_device_diversity",
  anomaly_severity_score: "anomaly_severity_score",
};

/** The directory agent signs a user in far more often, or from more places, than it ever did, as a stolen agent token would. */
export class OktaADAgentAuthenticationAnomalyZScore extends ScheduledRule {
  id = "Okta.ADAgent.AuthenticationAnomaly.ZScore-prototype";
  displayName = "Okta AD Agent Authentication Anomaly - Z-Score Detection";
  enabled = false;
  status: RuleStatus = "Experimental";
  scheduledQueries = ["Query.Okta.ADAgentAuthZScoreAnomaly"];
  tags = [
    "Identity & Access Management",
    "Okta",
    "Active Directory",
    "Credential Access:Steal Application Access Token",
    "Credential Access:Brute Force",
    "Initial Access:Valid Accounts",
    "Anomaly Detection",
    "Statistical Analysis",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1528", "TA0006:T1110", "TA0001:T1078"] };
  dedupPeriodMinutes = 360;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A scheduled query found sign-ins through the AD agent that depart from the user's own past.";
  defaultRunbook =
    "1. Look at the addresses and countries in the alert for ones the user never had. " +
    "2. Ask whether a migration or a load test explains the volume. " +
    "3. Rotate the agent's token and reinstall the agent if it does not. " +
    "4. Reset the passwords of the users concerned.";
  defaultReference = "https://www.varonis.com/blog/okta-attack-vectors";
  summaryAttributes = ["user_email", "anomaly_severity_score", "z_score_volume"];

  rule(event: PantherEvent) {
    return isTruthy(event.get("user_email"));
  }

  title(event: PantherEvent) {
    const user = asText(event.get("user_email"), "<UNKNOWN_USER>");
    return `Unusual AD agent sign-ins of [${user}], anomaly score [${asText(event.get("anomaly_severity_score"), "0")}]`;
  }

  /** One alert for each user and first hour of an anomaly. */
  dedup(event: PantherEvent) {
    const user = (event.text("user_email") || "unknown").slice(0, MAX_ID_LENGTH);
    return `okta_ad_agent_zscore_anomaly_${user}_${event.text("first_anomaly_hour") || "unknown"}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const score = event.number("anomaly_severity_score");
    const deviations = ["z_score_volume", "z_score_ip_diversity", "z_score_country_diversity"];
    const deviation = Math.max(...deviations.map((name) => event.number(name)));
    if (score > 15 || deviation > 5) return Severity.CRITICAL;
    return score > 10 || deviation > 4 ? Severity.HIGH : Severity.MEDIUM;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      user_email: event.get("user_email", "<UNKNOWN_USER>"),
      ...Object.fromEntries(Object.entries(figures).map(([key, name]) => [key, event.get(name, 0)])),
      recent_ip_addresses: event.get("all_recent_ips", []),
      recent_countries: event.get("all_recent_countries", []),
      first_anomaly_hour: event.get("first_anomaly_hour", "<UNKNOWN>"),
      last_anomaly_hour: event.get("last_anomaly_hour", "<UNKNOWN>"),
      detection_timestamp: event.get("detection_timestamp", "<UNKNOWN>"),
    };
  }
}
