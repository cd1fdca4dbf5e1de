import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";

/** Findings or insights of Security Hub were edited or removed, perhaps to keep a trace from being seen. */
export class AWSSecurityHubFindingEvasion extends Rule {
  id = "AWS.SecurityHub.Finding.Evasion-prototype";
  displayName = "AWS SecurityHub Finding Evasion";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A Security Hub finding or insight was updated or deleted.";
  defaultRunbook =
    "1. Read what was changed: a finding set to resolved or suppressed matters most. " +
    "2. Ask the analyst in charge of the finding whether they changed it. " +
    "3. If not: put the finding back into its old state and investigate it. " +
    "4. Revoke the credentials of the caller.";
  defaultReference =
    "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-insights-view-take-action.html";

  when: When = { eventSource: "securityhub.amazonaws.com", eventName: () => this.evasionOperations };

  /** The calls that can make findings disappear from view. */
  evasionOperations: string[] = ["BatchUpdateFindings", "DeleteInsight", "UpdateFindings", "UpdateInsight"];

  title(event: PantherEvent) {
    return `Security Hub findings or insights changed in account [${event.text("recipientAccountId")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
