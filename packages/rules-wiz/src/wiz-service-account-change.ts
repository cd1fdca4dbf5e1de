import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** A Wiz service account was created, changed or deleted. */
export class WizServiceAccountChange extends WizAuditRule {
  id = "Wiz.Service.Account.Change-prototype";
  displayName = "Wiz Service Account Change";
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078.004"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A Wiz service account was created, changed or deleted. Service accounts need no MFA, so an attacker can use " +
    "one to stay.";
  defaultRunbook =
    "1. Read the account's name and its scopes after the change. " +
    "2. Find the automation that uses it and its owner. " +
    "3. Delete accounts without an owner, and rotate the secret of accounts that got scopes nobody asked for.";
  defaultReference = "https://www.wiz.io/blog/non-human-identities-dashboard";

  suspiciousActions: string[] = ["CreateServiceAccount", "DeleteServiceAccount", "UpdateServiceAccount"];
}
