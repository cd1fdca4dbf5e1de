import { LogType, type PantherEvent, type Reports, Rule, Severity, startsWith, type When } from "@pypanther/core";
import { awsAccountName } from "@pypanther/helpers/aws-account";
import { patternMatch } from "@pypanther/helpers/base";

/** The watch over sensitive data is being dismantled, so that its theft goes unnoticed. */
export class AWSMacieEvasion extends Rule {
  id = "AWS.Macie.Evasion-prototype";
  displayName = "AWS Macie Disabled/Updated";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  threshold = 5;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Macie was disabled, loosened or told to hide findings several times within an hour.";
  defaultRunbook =
    "1. Ask the security team whether they reconfigured Macie. " +
    "2. If not, enable it again and restore members and filters. " +
    "3. Look for reads and copies of sensitive data since then. " +
    "4. Suspend the actor's credentials.";
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

  rule(event: PantherEvent) {
    return patternMatch(event.string("eventSource"), "macie*.amazonaws.com");
  }

  title(event: PantherEvent) {
    return `Macie weakened in account [${awsAccountName(event)}] by [${event.string("userIdentity", "arn")}]`;
  }
}
