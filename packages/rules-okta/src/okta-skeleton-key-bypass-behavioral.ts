import { type PantherEvent, type Reports, type RuleStatus, Severity, type SeverityOrDefault } from "@pypanther/core";
import { OktaAnomalyRule } from "@pypanther/helpers/okta-anomaly-rule";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

/**
 * A scheduled query found an administrator who weakened sign-in policies, or enrolled factors for others, far more than
 * usual.
 */
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
    "An administrator weakened sign-in policies, or enrolled MFA factors for others, far more than usual. An " +
    "attacker does this to sign in as many users.";
  defaultRunbook =
    "1. List the policies and factors that changed between the first and last event of the alert. " +
    "2. Call the administrator by telephone. " +
    "3. Check the host of the directory agent for tampering. " +
    "4. Restore the policies, remove the enrolled factors and end the users' sessions if the administrator denies " +
    "the changes.";
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
    const admin = titleValue(event.get("admin_email"), "an unknown administrator");
    if (event.number("recent_total_weakenings") > 0) return `${admin} weakens sign-in policies far more than usual`;
    if (event.number("recent_total_admin_enrollments") > 0) return `${admin} enrols MFA factors for others in bulk`;
    return `${admin} handles authentication in an unusual way`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const weakens = event.number("recent_total_weakenings") > 0;
    const score = event.number("anomaly_severity_score");
    if (isTruthy(event.get("is_first_time_security_weakening")) || (weakens && score > 20)) return Severity.CRITICAL;
    return weakens || score > 15 ? Severity.HIGH : Severity.MEDIUM;
  }
}
