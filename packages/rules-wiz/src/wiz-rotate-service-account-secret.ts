import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** A Wiz service account got a new secret. */
export class WizRotateServiceAccountSecret extends WizAuditRule {
  id = "Wiz.Rotate.Service.Account.Secret-prototype";
  displayName = "Wiz Rotate Service Account Secret";
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078.004"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Wiz service account got a new secret. Whoever rotated it knows the secret and can act as the account.";
  defaultRunbook =
    "1. Check whether a rotation was due and who had to do it. " +
    "2. Check from which addresses the service account was used since. " +
    "3. Review the permissions of the service account. " +
    "4. Rotate the secret again and disable the actor's account if nobody planned it.";
  defaultReference = "https://www.wiz.io/academy/kubernetes-secrets";

  suspiciousActions: string[] = ["RotateServiceAccountSecret"];
}
