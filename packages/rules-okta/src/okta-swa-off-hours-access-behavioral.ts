import {
  asText,
  type PantherEvent,
  type Reports,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { OktaAnomalyRule } from "@pypanther/helpers/okta-anomaly-rule";
import { isTruthy } from "@pypanther/helpers/truthy";

/** Stored passwords were read at an hour or from a country that is not this administrator's. */
export class OktaSWAOffHoursAccessBehavioral extends OktaAnomalyRule {
  id = "Okta.SWA.OffHoursAccess.Behavioral-prototype";
  displayName = "Okta SWA Off-Hours Credential Access - Behavioral";
  status: RuleStatus = "Experimental";
  scheduledQueries = ["Query.Okta.SWAOffHoursAccessBehavioral"];
  tags = [
    "Identity & Access Management",
    "Okta",
    "SWA",
    "Credential Access:Credentials from Password Stores",
    "Initial Access:Valid Accounts",
    "Anomaly Detection",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1555", "TA0001:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A scheduled query found access to stored web passwords at unusual hours or from an unusual country.";
  defaultRunbook =
    "1. Check whether the administrator was travelling or on call. " +
    "2. Compare address and device with earlier sessions. " +
    "3. Reset the administrator's credentials and the passwords that were read if they were not at work.";
  defaultReference = "https://www.varonis.com/blog/okta-attack-vectors";
  summaryAttributes = ["admin_email", "anomaly_severity_score", "is_geographic_shift"];

  protected dedupPrefix = "okta_swa_offhours";
  protected startFields: string[] = ["recent_first_event"];
  protected contextFields: string[] = [
    "admin_email",
    "recent_total_credential_access",
    "recent_inactive_slot_events",
    "recent_inactive_slot_ratio",
    "recent_avg_inactive_slot_ratio_per_hour",
    "z_score_inactive_slot_ratio",
    "baseline_active_slot_count",
    "is_inactive_hour_anomaly",
    "is_cold_start",
    "is_geographic_shift",
    "baseline_primary_country",
    "recent_primary_country",
    "anomaly_severity_score",
    "recent_first_event",
    "recent_last_event",
  ];

  title(event: PantherEvent) {
    const admin = asText(event.get("admin_email"), "Unknown");
    const before = asText(event.get("baseline_primary_country"), "Unknown");
    const countries = `[${asText(event.get("recent_primary_country"), "Unknown")}] instead of [${before}]`;
    const isElsewhere = isTruthy(event.get("is_geographic_shift"));
    if (isElsewhere && isTruthy(event.get("is_inactive_hour_anomaly"))) {
      return `[${admin}] read stored passwords at an odd hour, from ${countries}`;
    }
    if (isTruthy(event.get("is_cold_start"))) return `[${admin}] read stored passwords after having never done so`;
    if (isElsewhere) return `[${admin}] read stored passwords from ${countries}`;
    return `[${admin}] read stored passwords at an odd hour`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const isOddHour = isTruthy(event.get("is_inactive_hour_anomaly"));
    const isElsewhere = isTruthy(event.get("is_geographic_shift"));
    if (isElsewhere && isOddHour) return Severity.CRITICAL;
    const isFarOff = event.number("z_score_inactive_slot_ratio") > 6 || event.number("anomaly_severity_score") > 20;
    if (isElsewhere || isTruthy(event.get("is_cold_start")) || isFarOff) return Severity.HIGH;
    return isOddHour ? Severity.MEDIUM : Severity.LOW;
  }
}
