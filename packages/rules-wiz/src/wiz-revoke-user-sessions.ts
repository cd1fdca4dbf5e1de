import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** All sessions of a user were ended, which is either a response to trouble or a way to lock defenders out. */
export class WizRevokeUserSessions extends WizAuditRule {
  id = "Wiz.Revoke.User.Sessions-prototype";
  displayName = "Wiz Revoke User Sessions";
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Somebody cut a Wiz user off from every open session.";
  defaultRunbook =
    "1. Identify the user concerned and ask the actor what prompted it. " +
    "2. If it answers an incident, tie this alert to that case. " +
    "3. If not, make sure that the user can sign in again and look at what the actor did next.";
  defaultReference =
    "https://www.wiz.io/blog/storm-0558-compromised-microsoft-key-enables-authentication-of-countless-micr";

  suspiciousActions: string[] = ["RevokeUserSessions"];
}
