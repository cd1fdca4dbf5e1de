import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** A Wiz connector to a cloud account was changed or deleted. */
export class WizConnectorUpdatedOrDeleted extends WizAuditRule {
  id = "Wiz.Connector.Updated.Or.Deleted-prototype";
  displayName = "Wiz Connector Updated Or Deleted";
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Wiz connector to a cloud account was changed or deleted. Wiz may no longer see what an attacker does in " +
    "that account.";
  defaultRunbook =
    "1. Find out which account the connector served and whether Wiz still scans it. " +
    "2. Check with the cloud team that the account was to be moved or closed. " +
    "3. Connect the account again if it was not, and read its own logs for the time without Wiz.";
  defaultReference = "https://help.vulcancyber.com/en/articles/6735270-wiz-connector";

  suspiciousActions: string[] = ["DeleteConnector", "UpdateConnector"];
}
