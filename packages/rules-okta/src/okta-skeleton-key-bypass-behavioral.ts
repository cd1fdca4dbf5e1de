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

/** An administrator loosens sign-in rules, or enrols factors for others, far beyond habit: the signs of a universal key being cut. */
export class OktaSkeletonKeyBypassBehavioral extends OktaAnomalyRule {
  id = "Okta.SkeletonKeyBypass.Behavioral-prototype";
  displayName = "Okta Authentication Bypass via Skeleton Key Injection - Behavioral";
  status: RuleStatus = "Experimental";
  scheduledQueries = ["Query.Okta.SkeletonKeyBypassBehavioral"];
  tags = [
    "Identity & Access Management",
    "Okta",
    "Active Directory",
    "Defense Evasion:Modify Authentication Process",
    "Persistence:Account Manipulation",
    "Anomaly Detection",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1556", "TA0003:T1098"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A scheduled query found an administrator who weakens authentication, or gives others new factors, more than usual.";
  defaultRunbook =
    "1. List the policies and factors that changed, from the alert's first and last event. " +
    "2. Reach the administrator by phone. " +
    "3. Restore the policies, remove the enrolled factors and end the sessions of the users concerned. " +
    "4. Check the directory agent's host for tampering.";
  defaultReference = "https://www.varonis.com/blog/okta-attack-vectors";
  summaryAttributes = ["admin_email", "anomaly_severity_score", "recent_total_weakenings"];

  protected dedupPrefix = "okta_skeleton_key";
  protected startFields: string[] = ["recent_policy_first_event", "recent_enrollment_first_event"];
  protected contextFields: string[] = [
    "admin_email",
    "recent_total_weakenings",
    "recent_total_admin_enrollments",
    "z_score_security_weakenings",
    "z_score_admin_enrollments",
    "anomaly_severity_score",
    "is_first_time_security_weakening",
    "is_first_time_admin_enrollment",
    "baseline_total_weakenings",
    "recent_policy_first_event",
    "recent_policy_last_event",
  ];

  title(event: PantherEvent) {
    const admin = asText(event.get("admin_email"), "Unknown");
    if (event.number("recent_total_weakenings") > 0) return `[${admin}] weakens sign-in policies far more than usual`;
    if (event.number("recent_total_admin_enrollments") > 0) return `[${admin}] enrols MFA factors for others in bulk`;
    return `[${admin}] handles authentication in an unusual way`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const weakens = event.number("recent_total_weakenings") > 0;
    const score = event.number("anomaly_severity_score");
    if (isTruthy(event.get("is_first_time_security_weakening")) || (weakens && score > 20)) return Severity.CRITICAL;
    return weakens || score > 15 ? Severity.HIGH : Severity.MEDIUM;
  }
}
