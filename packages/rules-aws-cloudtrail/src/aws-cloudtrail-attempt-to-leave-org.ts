import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import type { AwsCloudTrail } from "./events";

/** An account left its AWS organization, or tried to. */
export class AWSCloudTrailAttemptToLeaveOrg extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.AttemptToLeaveOrg-prototype";
  displayName = "AWS CloudTrail Attempt To Leave Org";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS CloudTrail",
    "Defense Evasion",
    "Impair Defenses",
    "Disable or Modify Cloud Logs",
    "Modify Cloud Resource Hierarchy",
  ];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0005:T1562.008", "TA0005:T1666"],
    "Stratus Red Team": ["aws.defense-evasion.organizations-leave"],
  };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An account left its AWS organization, or tried to. Outside it, the organization's policies and logs no longer " +
    "apply.";
  defaultRunbook =
    "1. Ask the owners of the account and of the organization whether it is to be separated. " +
    "2. Check what the caller did in the account before and after. " +
    "3. Invite the account back and check who holds its root credentials if it is not. " +
    "4. Revoke the credentials of the caller in that case.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.defense-evasion.organizations-leave/";
  summaryAttributes = ["p_any_ip_addresses", "p_any_aws_account_ids"];

  when: When = { eventName: "LeaveOrganization" };

  title(event: PantherEvent<AwsCloudTrail>) {
    const account = event.text("recipientAccountId");
    const actor = event.udmString("actor_user");
    return awsCloudtrailSuccess(event)
      ? `[${actor}] removed account [${account}] from its organization`
      : `[${actor}] failed to remove account [${account}] from its organization`;
  }

  severity(event: PantherEvent<AwsCloudTrail>): SeverityOrDefault {
    return awsCloudtrailSuccess(event) ? "DEFAULT" : Severity.HIGH;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
