import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** A Wiz user was created or deleted. */
export class WizUserCreatedOrDeleted extends WizAuditRule {
  id = "Wiz.User.Created.Or.Deleted-prototype";
  displayName = "Wiz User Created Or Deleted";
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136.003", "TA0005:T1070.009"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A Wiz user was created or deleted. An attacker may create an account to stay, or delete a defender's.";
  defaultRunbook =
    "1. Match the account with an onboarding or offboarding. " +
    "2. Read which role the account had. " +
    "3. Delete an account that nobody asked for, and restore one that was deleted without a reason.";
  defaultReference = "https://support.wiz.io/hc/en-us/categories/5311977085340-User-Management";

  suspiciousActions: string[] = ["CreateUser", "DeleteUser"];
}
