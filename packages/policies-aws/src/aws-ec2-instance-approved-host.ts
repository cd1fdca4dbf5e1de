import { Policy, Severity, textOf } from "@pypanther/core";
import type { AwsEC2Instance } from "./resources";

/** An instance runs outside the approved dedicated hosts. */
export class AWSEC2InstanceApprovedHost extends Policy<AwsEC2Instance> {
  id = "AWS.EC2.Instance.ApprovedHost";
  displayName = "AWS EC2 Instance Approved Host";
  enabled = false;
  resourceTypes = ["AWS.EC2.Instance"];
  tags = ["AWS", "Configuration Required"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "The instance does not run on one of the approved dedicated hosts.";
  defaultRunbook =
    "1. Look up the host of the instance. " +
    "2. Ask who launched it, and why there. " +
    "3. Move it to an approved host, or add its host to the tunable.";
  defaultReference = "https://aws.amazon.com/ec2/dedicated-hosts/";

  /** The ids of dedicated hosts that instances must run on. */
  approvedHosts: string[] = ["EXAMPLE-HOST-ID"];

  policy({ Placement }: AwsEC2Instance) {
    return this.approvedHosts.includes(textOf(Placement?.HostId));
  }
}
