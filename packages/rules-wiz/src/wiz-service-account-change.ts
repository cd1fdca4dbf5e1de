import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** Service accounts outlive people and escape MFA, so a new or altered one is a comfortable back door. */
export class WizServiceAccountChange extends WizAuditRule {
  id = "Wiz.Service.Account.Change-prototype";
  displayName = "Wiz Service Account Change";
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078.004"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A service account of the Wiz tenant was created, edited or deleted.";
  defaultRunbook =
    "1. Note the account's name and its scopes after the change. " +
    "2. Find the automation that uses it and the owner of that automation. " +
    "3. Delete accounts without an owner; rotate the secret of those whose scopes grew.";
  defaultReference = "https://www.wiz.io/blog/non-human-identities-dashboard";

  suspiciousActions: string[] = ["CreateServiceAccount", "DeleteServiceAccount", "UpdateServiceAccount"];
}
