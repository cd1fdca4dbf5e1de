import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** A user that appears or vanishes outside the usual onboarding may be an intruder's account, or a defender's loss. */
export class WizUserCreatedOrDeleted extends WizAuditRule {
  id = "Wiz.User.Created.Or.Deleted-prototype";
  displayName = "Wiz User Created Or Deleted";
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136.003", "TA0005:T1070.009"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "A user account of the Wiz tenant was created or deleted.";
  defaultRunbook =
    "1. Match the account with a joiner or leaver known to HR. " +
    "2. Look at the role it was given. " +
    "3. Remove accounts that nobody asked for, bring back those deleted by mistake or malice.";
  defaultReference = "https://support.wiz.io/hc/en-us/categories/5311977085340-User-Management";

  suspiciousActions: string[] = ["CreateUser", "DeleteUser"];
}
