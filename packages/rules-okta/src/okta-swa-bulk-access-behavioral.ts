import { type PantherEvent, type Reports, type RuleStatus, Severity, type SeverityOrDefault } from "@pypanther/core";
import { OktaAnomalyRule } from "@pypanther/helpers/okta-anomaly-rule";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A scheduled query found an administrator who revealed or used many stored web passwords, or from a new address. */
export class OktaSWABulkAccessBehavioral extends OktaAnomalyRule {
  id = "Okta.SWA.BulkAccess.Behavioral-prototype";
  displayName = "Okta SWA Bulk Access, New Source, and Credential Extraction - Behavioral";
  status: RuleStatus = "Experimental";
  scheduledQueries = ["Query.Okta.SWABulkAccessBehavioral"];
  tags = [
    "Identity & Access Management",
    "Okta",
    "SWA",
    "Credential Access:Credentials from Password Stores",
    "Collection:Data from Information Repositories",
    "Initial Access:Valid Accounts",
    "Anomaly Detection",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1555", "TA0009:T1213", "TA0001:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An administrator revealed or used stored web passwords far more than usual, or from a new address. An attacker " +
    "collects passwords this way.";
  defaultRunbook =
    "1. List the applications and users whose passwords were revealed. " +
    "2. Ask the administrator, and check the address with them. " +
    "3. Change those passwords in the applications if the administrator denies it. " +
    "4. End the administrator's sessions and reset their credentials in that case.";
  defaultReference = "https://www.varonis.com/blog/okta-attack-vectors";
  summaryAttributes = ["admin_email", "anomaly_severity_score", "recent_total_extractions"];

  protected dedupPrefix = "okta_swa_bulk";
  protected startFields: string[] = ["recent_extraction_first_event", "recent_swa_first_event"];
  protected contextFields: string[] = [
    "admin_email",
    "recent_total_extractions",
    "recent_max_victim_diversity_per_hour",
    "recent_total_swa_events",
    "recent_max_app_diversity_per_hour",
    "z_score_extraction_volume",
    "z_score_victim_diversity",
    "z_score_swa_volume",
    "has_new_ip",
    "has_new_user_agent",
    "new_ip_count",
    "new_ip_extraction_count",
    "new_ip_victim_count",
    "anomaly_severity_score",
    "is_first_time_credential_extraction",
    "recent_extraction_first_event",
    "recent_extraction_last_event",
  ];

  title(event: PantherEvent) {
    const admin = titleValue(event.get("admin_email"), "an unknown administrator");
    const isNewAddress = isTruthy(event.get("has_new_ip"));
    const [revealed, used] = [event.number("recent_total_extractions"), event.number("recent_total_swa_events")];
    if (revealed > 0 && isNewAddress) {
      return `${admin} revealed [${event.number("new_ip_extraction_count")}] web passwords from a new address`;
    }
    if (revealed > 0) return `${admin} revealed [${revealed}] web passwords`;
    if (isNewAddress) return `${admin} used stored web logins [${used}] times, also from a new address`;
    return `${admin} used stored web logins [${used}] times`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const isNewAddress = isTruthy(event.get("has_new_ip"));
    const signs = [
      "is_first_time_credential_extraction",
      "is_extraction_volume_anomaly",
      "is_victim_diversity_anomaly",
    ];
    const revealedFromNew = isNewAddress && event.number("new_ip_extraction_count") > 0;
    if (revealedFromNew || signs.some((sign) => isTruthy(event.get(sign)))) return Severity.CRITICAL;
    const isUnusual = event.number("recent_total_extractions") > 0 || event.number("anomaly_severity_score") > 20;
    return isNewAddress || isUnusual ? Severity.HIGH : Severity.MEDIUM;
  }
}
