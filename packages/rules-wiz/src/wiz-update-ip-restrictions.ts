import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** The IP restrictions of Wiz were changed. */
export class WizUpdateIPRestrictions extends WizAuditRule {
  id = "Wiz.Update.IP.Restrictions-prototype";
  displayName = "Wiz Update IP Restrictions";
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1556.009"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The IP restrictions of Wiz were changed. An attacker may let their own address in or lock defenders out.";
  defaultRunbook =
    "1. Look up the ranges that were added and whom they belong to. " +
    "2. Check the change with the network team. " +
    "3. Restore the former list if it was not planned, and review sign-ins from the added ranges.";
  defaultReference = "https://docs.wiz.io/docs/portal-security-settings#ip-restrictions";

  suspiciousActions: string[] = ["UpdateIPRestrictions"];
}
