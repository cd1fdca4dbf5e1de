import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** How people sign in to Wiz was altered, perhaps to bring back passwords or to shed MFA. */
export class WizUpdateLoginSettings extends WizAuditRule {
  id = "Wiz.Update.Login.Settings-prototype";
  displayName = "Wiz Update Login Settings";
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1556"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Wiz's settings for signing in were updated.";
  defaultRunbook =
    "1. Read the old and the new settings; pay heed to MFA, session length and local accounts. " +
    "2. Ask the tenant's administrators who planned this. " +
    "3. Revert what nobody planned and force everyone to sign in anew.";
  defaultReference = "https://support.wiz.io/hc/en-us/categories/5311977085340-User-Management";

  suspiciousActions: string[] = ["UpdateLoginSettings"];
}
