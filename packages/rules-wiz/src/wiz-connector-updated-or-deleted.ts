import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** Without its connector a cloud account drops out of Wiz's sight, which suits whoever works there unseen. */
export class WizConnectorUpdatedOrDeleted extends WizAuditRule {
  id = "Wiz.Connector.Updated.Or.Deleted-prototype";
  displayName = "Wiz Connector Updated Or Deleted";
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The link to an account in the cloud was altered or cut.";
  defaultRunbook =
    "1. Find out which account the connector served and whether Wiz still scans it. " +
    "2. Check with the cloud team that the account was to be moved or closed. " +
    "3. Otherwise connect it again and read the account's own logs for the time without cover.";
  defaultReference = "https://help.vulcancyber.com/en/articles/6735270-wiz-connector";

  suspiciousActions: string[] = ["DeleteConnector", "UpdateConnector"];
}
