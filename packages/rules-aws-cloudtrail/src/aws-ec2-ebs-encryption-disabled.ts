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
import { awsPlaceTitle } from "@pypanther/helpers/aws-account";
import type { AwsCloudTrail } from "./events";

/** Encryption by default of EBS volumes was switched off in a region. */
export class AWSEC2EBSEncryptionDisabled extends Rule<AwsCloudTrail> {
  id = "AWS.EC2.EBS.Encryption.Disabled-prototype";
  displayName = "AWS EC2 EBS Encryption Disabled";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1486", "TA0040:T1565"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Encryption by default of EBS volumes was switched off in a region. New disks can be read by whoever gets a copy.";
  defaultRunbook =
    "1. Ask the actor what the change was for. " +
    "2. Switch encryption by default on again under EC2 > Settings. " +
    "3. List volumes and snapshots made since then, and replace those that are not encrypted. " +
    "4. Revoke the credentials of the caller if nobody knows of the change.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSEncryption.html#encryption-by-default";

  when: When = { eventSource: "ec2.amazonaws.com", eventName: "DisableEbsEncryptionByDefault" };

  title(event: PantherEvent<AwsCloudTrail>) {
    return `EBS encryption by default was switched off in ${awsPlaceTitle(event)}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
