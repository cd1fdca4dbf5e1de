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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** A Security Hub finding or insight was changed or deleted. */
export class AWSSecurityHubFindingEvasion extends Rule<AwsCloudTrail> {
  id = "AWS.SecurityHub.Finding.Evasion-prototype";
  displayName = "AWS SecurityHub Finding Evasion";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A Security Hub finding or insight was changed or deleted. An attacker may be hiding their traces.";
  defaultRunbook =
    "1. Read from the event what was changed; a finding set to resolved or suppressed matters most. " +
    "2. Ask the analyst in charge of the finding whether they changed it. " +
    "3. Restore the finding and investigate it if they did not. " +
    "4. Revoke the credentials of the caller in that case.";
  defaultReference =
    "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-insights-view-take-action.html";

  when: When = { eventSource: "securityhub.amazonaws.com", eventName: () => this.evasionOperations };

  /** The calls that can make findings disappear from view. */
  evasionOperations: string[] = ["BatchUpdateFindings", "DeleteInsight", "UpdateFindings", "UpdateInsight"];

  title(event: PantherEvent<AwsCloudTrail>) {
    const account = titleValue(event.get("recipientAccountId"), "(unknown)");
    return `Security Hub findings or insights changed in account ${account}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
