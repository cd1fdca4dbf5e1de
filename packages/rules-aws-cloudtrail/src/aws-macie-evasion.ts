import { LogType, type PantherEvent, type Reports, Rule, Severity, startsWith, type When } from "@pypanther/core";
import { awsAccountTitle } from "@pypanther/helpers/aws-account";
import { patternMatch } from "@pypanther/helpers/base";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** Macie was disabled, loosened or told to hide findings several times within an hour. */
export class AWSMacieEvasion extends Rule<AwsCloudTrail> {
  id = "AWS.Macie.Evasion-prototype";
  displayName = "AWS Macie Disabled/Updated";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  threshold = 5;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Macie was disabled, loosened or told to hide findings several times within an hour. An attacker does this " +
    "before stealing sensitive data.";
  defaultRunbook =
    "1. Ask the security team whether they reconfigured Macie. " +
    "2. Enable it again and restore members and filters if they did not. " +
    "3. Search for reads and copies of sensitive data since then. " +
    "4. Revoke the actor's credentials if it was an attack.";
  defaultReference = "https://aws.amazon.com/macie/";
  summaryAttributes = [
    "awsRegion",
    "eventName",
    "p_any_aws_arns",
    "p_any_ip_addresses",
    "userIdentity:type",
    "userIdentity:arn",
  ];

  when: When = { eventName: () => this.macieEvents, eventSource: startsWith("macie") };

  /** The calls that switch Macie off or make it see less. */
  macieEvents: string[] = [
    "ArchiveFindings",
    "CreateFindingsFilter",
    "DeleteMember",
    "DisassociateFromMasterAccount",
    "DisassociateMember",
    "DisableMacie",
    "DisableOrganizationAdminAccount",
    "UpdateFindingsFilter",
    "UpdateMacieSession",
    "UpdateMemberSession",
    "UpdateClassificationJob",
  ];

  rule(event: PantherEvent<AwsCloudTrail>) {
    return patternMatch(event.string("eventSource"), "macie*.amazonaws.com");
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    return `${titleValue(event.string("userIdentity", "arn"), "an unknown caller")} weakened Macie in ${awsAccountTitle(event)}`;
  }
}
