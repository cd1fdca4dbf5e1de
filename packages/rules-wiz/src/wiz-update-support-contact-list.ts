import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** The support contact list of Wiz was changed. */
export class WizUpdateSupportContactList extends WizAuditRule {
  id = "Wiz.Update.Support.Contact.List-prototype";
  displayName = "Wiz Update Support Contact List";
  reports: Reports = { "MITRE ATT&CK": ["TA0035:T1636.003"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The support contact list of Wiz was changed. Messages about security problems may go to the wrong people.";
  defaultRunbook =
    "1. Compare the list with the one your team keeps. " +
    "2. Check addresses outside the company's domains. " +
    "3. Correct the list, and tell Wiz's support about entries that are not yours.";
  defaultReference = "https://www.wiz.io/";

  suspiciousActions: string[] = ["UpdateSupportContactList"];
}
