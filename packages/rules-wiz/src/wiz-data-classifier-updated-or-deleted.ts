import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** A classifier that was changed or dropped no longer marks the data it was made to find. */
export class WizDataClassifierUpdatedOrDeleted extends WizAuditRule {
  id = "Wiz.Data.Classifier.Updated.Or.Deleted-prototype";
  displayName = "Wiz Data Classifier Updated Or Deleted";
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Somebody altered or removed a Wiz classifier that recognises sensitive data.";
  defaultRunbook =
    "1. See which kind of data the classifier stood for and what the new version leaves out. " +
    "2. Talk to the actor and to the owner of that data. " +
    "3. Bring the classifier back if the edit has no owner, and scan the affected stores anew.";
  defaultReference = "https://www.wiz.io/solutions/dspm";

  suspiciousActions: string[] = ["DeleteDataClassifier", "UpdateDataClassifier"];
}
