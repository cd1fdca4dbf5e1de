import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** A Wiz data classifier was changed or deleted. */
export class WizDataClassifierUpdatedOrDeleted extends WizAuditRule {
  id = "Wiz.Data.Classifier.Updated.Or.Deleted-prototype";
  displayName = "Wiz Data Classifier Updated Or Deleted";
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Wiz data classifier was changed or deleted. Sensitive data that it recognised may no longer be found.";
  defaultRunbook =
    "1. Read which data the classifier found, and what the new version leaves out. " +
    "2. Ask the actor and the owner of that data why. " +
    "3. Restore the classifier and scan the affected stores again if the change was not approved.";
  defaultReference = "https://www.wiz.io/solutions/dspm";

  suspiciousActions: string[] = ["DeleteDataClassifier", "UpdateDataClassifier"];
}
