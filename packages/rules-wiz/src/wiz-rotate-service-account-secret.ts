import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** Whoever rotates the secret of a service account sees the new one, and with it gets all that the account may do. */
export class WizRotateServiceAccountSecret extends WizAuditRule {
  id = "Wiz.Rotate.Service.Account.Secret-prototype";
  displayName = "Wiz Rotate Service Account Secret";
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078.004"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A fresh secret was issued for a Wiz service account.";
  defaultRunbook =
    "1. Look up whether a rotation was due and who had to perform it. " +
    "2. Check from which addresses the service account has been used since. " +
    "3. When nobody planned it, rotate the secret again and disable the actor's account. " +
    "4. Review the permissions of the service account.";
  defaultReference = "https://www.wiz.io/academy/kubernetes-secrets";

  suspiciousActions: string[] = ["RotateServiceAccountSecret"];
}
