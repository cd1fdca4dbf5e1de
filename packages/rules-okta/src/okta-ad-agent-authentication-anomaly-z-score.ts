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
import { titleValue } from "@pypanther/helpers/title-value";
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

/**
 * A scheduled query found a user whose sign-ins through the AD agent are far more, or from more places, than before.
 */
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
  defaultDescription =
    "A user signed in through the AD agent far more often, or from more places, than before. An attacker with a " +
    "stolen agent token can sign in as any user of the directory.";
  defaultRunbook =
    "1. Compare the addresses and countries in the alert context with the user's earlier ones. " +
    "2. Ask the directory team whether a migration or a load test explains the sign-ins. " +
    "3. Rotate the agent's token, reinstall the agent and reset the passwords of the users if nothing explains them.";
  defaultReference = "https://www.varonis.com/blog/okta-attack-vectors";
  summaryAttributes = ["user_email", "anomaly_severity_score", "z_score_volume"];

  rule(event: PantherEvent) {
    return isTruthy(event.get("user_email"));
  }

  title(event: PantherEvent) {
    const user = titleValue(event.get("user_email"), "an unknown user");
    return `Unusual AD agent sign-ins of ${user}, anomaly score [${asText(event.get("anomaly_severity_score"), "0")}]`;
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
