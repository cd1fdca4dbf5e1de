import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** The list of addresses allowed to use Wiz was opened or narrowed, letting strangers in or keeping defenders out. */
export class WizUpdateIPRestrictions extends WizAuditRule {
  id = "Wiz.Update.IP.Restrictions-prototype";
  displayName = "Wiz Update IP Restrictions";
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1556.009"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The tenant's IP restrictions were updated.";
  defaultRunbook =
    "1. Look at the ranges that were added and to whom they belong. " +
    "2. Check the change with the network team. " +
    "3. Put the former list back when it is unexplained, then review sign-ins from the added ranges.";
  defaultReference = "https://docs.wiz.io/docs/portal-security-settings#ip-restrictions";

  suspiciousActions: string[] = ["UpdateIPRestrictions"];
}
