import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** The login settings of Wiz were changed. */
export class WizUpdateLoginSettings extends WizAuditRule {
  id = "Wiz.Update.Login.Settings-prototype";
  displayName = "Wiz Update Login Settings";
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1556"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The login settings of Wiz were changed. An attacker may allow passwords again or turn MFA off.";
  defaultRunbook =
    "1. Compare the old and the new settings: MFA, session length and local accounts. " +
    "2. Ask the tenant's administrators who planned the change. " +
    "3. Undo the change if nobody did, and end all sessions.";
  defaultReference = "https://support.wiz.io/hc/en-us/categories/5311977085340-User-Management";

  suspiciousActions: string[] = ["UpdateLoginSettings"];
}
