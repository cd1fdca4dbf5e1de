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
import { awsAccountName } from "@pypanther/helpers/aws-account";

/** New volumes in a region are no longer encrypted unless somebody remembers to ask for it. */
export class AWSEC2EBSEncryptionDisabled extends Rule {
  id = "AWS.EC2.EBS.Encryption.Disabled-prototype";
  displayName = "AWS EC2 EBS Encryption Disabled";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1486", "TA0040:T1565"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Encryption by default of EBS volumes was switched off.";
  defaultRunbook =
    "1. Ask the actor what the change was for. " +
    "2. Switch encryption by default on again. " +
    "3. List volumes and snapshots made since and encrypt copies of those that are not.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSEncryption.html#encryption-by-default";

  when: When = { eventSource: "ec2.amazonaws.com", eventName: "DisableEbsEncryptionByDefault" };

  title(event: PantherEvent) {
    return `EBS encryption by default is off in account [${awsAccountName(event)}], region [${event.text("awsRegion")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
