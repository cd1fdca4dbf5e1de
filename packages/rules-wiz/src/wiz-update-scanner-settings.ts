import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** Less scanning means blind spots that may be where an intruder stores tools or data. */
export class WizUpdateScannerSettings extends WizAuditRule {
  id = "Wiz.Update.Scanner.Settings-prototype";
  displayName = "Wiz Update Scanner Settings";
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The settings of the Wiz scanner were updated.";
  defaultRunbook =
    "1. Work out which resources or file types the scanner now leaves out. " +
    "2. Agree the exception with the owner of those resources, or find that there is none. " +
    "3. Return to the former settings and scan what was skipped.";
  defaultReference = "https://www.wiz.io/academy/secret-scanning";

  suspiciousActions: string[] = ["UpdateScannerSettings"];
}
