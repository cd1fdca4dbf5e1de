import { entryOf, Policy, Severity, textOf } from "@pypanther/core";
import type { AwsEC2Instance } from "./resources";

/** An instance of a restricted image runs outside the dedicated hosts of that image. */
export class AWSEC2AMIApprovedHost extends Policy<AwsEC2Instance> {
  id = "AWS.EC2.AMI.ApprovedHost";
  displayName = "AWS EC2 AMI Approved Host";
  enabled = false;
  resourceTypes = ["AWS.EC2.Instance"];
  tags = ["AWS", "Configuration Required"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The instance was launched from a restricted image, but not on a dedicated host that is meant for it. Its licence or its isolation may be broken.";
  defaultRunbook =
    "1. Look up the image in the tunable and the host of the instance. " +
    "2. Ask who launched the instance, and why there. " +
    "3. Move the instance to an approved host, or terminate it.";
  defaultReference = "https://aws.amazon.com/ec2/dedicated-hosts/";

  /** Image id → the hosts that its instances must run on. */
  approvedHosts: Readonly<Record<string, readonly string[]>> = { "EXAMPLE-AMI-ID": ["EXAMPLE-HOST-ID"] };

  policy({ ImageId, Placement }: AwsEC2Instance) {
    const allowed = entryOf(this.approvedHosts, textOf(ImageId));
    return allowed === undefined || allowed.includes(textOf(Placement?.HostId));
  }
}
