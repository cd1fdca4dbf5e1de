import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** The scanner settings of Wiz were changed. */
export class WizUpdateScannerSettings extends WizAuditRule {
  id = "Wiz.Update.Scanner.Settings-prototype";
  displayName = "Wiz Update Scanner Settings";
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The scanner settings of Wiz were changed. Resources that are no longer scanned can hide an attacker's tools.";
  defaultRunbook =
    "1. Read which resources or file types the scanner now leaves out. " +
    "2. Ask the owner of those resources whether this was agreed. " +
    "3. Restore the former settings if it was not, and scan what was left out.";
  defaultReference = "https://www.wiz.io/academy/secret-scanning";

  suspiciousActions: string[] = ["UpdateScannerSettings"];
}
