import { Policy, type Reports, Severity, textOf } from "@pypanther/core";
import type { AwsEC2Instance } from "./resources";

/** An instance was started from an image that nobody approved. */
export class AWSEC2InstanceApprovedAMI extends Policy<AwsEC2Instance> {
  id = "AWS.EC2.Instance.ApprovedAMI";
  displayName = "AWS EC2 Instance Approved AMI";
  enabled = false;
  resourceTypes = ["AWS.EC2.Instance"];
  tags = ["AWS", "Configuration Required", "Impact:Resource Hijacking"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1496"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The instance was launched from an image outside the approved list. Such an image can bring malware or old software, and attackers launch their own.";
  defaultRunbook =
    "1. Look up the image: its owner, its age, where it is public. " +
    "2. Search CloudTrail for the RunInstances call, and ask who made it. " +
    "3. Isolate the instance and terminate it if nobody claims it.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIs.html";

  /** The ids of images that may be launched. */
  approvedAmis: string[] = ["EXAMPLE-AMI-ID"];

  policy({ ImageId }: AwsEC2Instance) {
    return this.approvedAmis.includes(textOf(ImageId));
  }
}
