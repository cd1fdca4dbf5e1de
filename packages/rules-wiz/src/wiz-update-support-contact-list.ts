import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** Wiz tells the people on this list about trouble; a name too many or too few steers such news. */
export class WizUpdateSupportContactList extends WizAuditRule {
  id = "Wiz.Update.Support.Contact.List-prototype";
  displayName = "Wiz Update Support Contact List";
  reports: Reports = { "MITRE ATT&CK": ["TA0035:T1636.003"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "Names were added to, or taken from, Wiz's list of support contacts.";
  defaultRunbook =
    "1. Compare the list with the one your team keeps. " +
    "2. Question addresses outside the company's domains. " +
    "3. Correct the list and tell Wiz support about entries that were not yours.";
  defaultReference = "https://www.wiz.io/";

  suspiciousActions: string[] = ["UpdateSupportContactList"];
}
