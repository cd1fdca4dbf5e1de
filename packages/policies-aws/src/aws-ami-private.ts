import { Policy, type Reports, Severity, textOf } from "@pypanther/core";
import type { AwsEC2AMI } from "./resources";

/** Any AWS account can launch a machine image of this account. */
export class AWSAMIPrivate extends Policy<AwsEC2AMI> {
  id = "AWS.AMI.Private";
  displayName = "AWS AMI Sharing";
  resourceTypes = ["AWS.EC2.AMI"];
  tags = ["AWS", "Panther", "Panther Enterprise", "Exfiltration:Transfer Data to Cloud Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A machine image of this account is shared with everybody. Strangers can launch it and read whatever was left on its disks.";
  defaultRunbook =
    "1. Make the image private at once. " +
    "2. Search CloudTrail for ModifyImageAttribute to see who shared it, and when. " +
    "3. Start the image apart and look for keys, passwords and data on its disks; change what you find.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharing-amis.html";

  /** Owners whose images are public on purpose. */
  approvedOwners: string[] = ["amazon", "microsoft"];

  policy({ AccountId, ImageOwnerAlias, OwnerId, Public }: AwsEC2AMI) {
    if (this.approvedOwners.includes(textOf(ImageOwnerAlias))) return true;
    // An image of somebody else is theirs to share.
    return AccountId !== OwnerId || !Public;
  }
}
