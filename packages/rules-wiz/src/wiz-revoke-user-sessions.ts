import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** All sessions of a Wiz user were revoked. */
export class WizRevokeUserSessions extends WizAuditRule {
  id = "Wiz.Revoke.User.Sessions-prototype";
  displayName = "Wiz Revoke User Sessions";
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "All sessions of a Wiz user were revoked. It may be the response to an incident, or an attacker may be " +
    "locking a defender out.";
  defaultRunbook =
    "1. Find the user concerned and ask the actor for the reason. " +
    "2. Link this alert to the incident if there is one. " +
    "3. Make sure that the user can sign in again if there is none, and look at what the actor did next.";
  defaultReference =
    "https://www.wiz.io/blog/storm-0558-compromised-microsoft-key-enables-authentication-of-countless-micr";

  suspiciousActions: string[] = ["RevokeUserSessions"];
}
