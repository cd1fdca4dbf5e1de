import { type PantherEvent, type Reports, type RuleStatus, Severity, type SeverityOrDefault } from "@pypanther/core";
import { OktaAnomalyRule } from "@pypanther/helpers/okta-anomaly-rule";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

/**
 * A scheduled query found an administrator who read stored web passwords at an unusual hour or from an unusual country.
 */
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
    "An administrator read stored web passwords at an unusual hour or from an unusual country. An attacker may be " +
    "using the account.";
  defaultRunbook =
    "1. Ask the administrator whether they were travelling or on call. " +
    "2. Compare address and device with earlier sessions. " +
    "3. Reset the administrator's credentials and the passwords that were read if it was not them.";
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
    const admin = titleValue(event.get("admin_email"), "an unknown administrator");
    const before = titleValue(event.get("baseline_primary_country"), "an unknown country");
    const countries = `${titleValue(event.get("recent_primary_country"), "an unknown country")} instead of ${before}`;
    const isElsewhere = isTruthy(event.get("is_geographic_shift"));
    if (isElsewhere && isTruthy(event.get("is_inactive_hour_anomaly"))) {
      return `${admin} read stored passwords at an unusual hour, from ${countries}`;
    }
    if (isTruthy(event.get("is_cold_start"))) return `${admin} read stored passwords after having never done so`;
    if (isElsewhere) return `${admin} read stored passwords from ${countries}`;
    return `${admin} read stored passwords at an unusual hour`;
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
