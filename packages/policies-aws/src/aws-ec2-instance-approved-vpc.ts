import { entriesOf, entryOf, Policy, Severity, textOf } from "@pypanther/core";
import type { AwsEC2Instance } from "./resources";

/** An instance stands in a network that is not meant for workloads. */
export class AWSEC2InstanceApprovedVPC extends Policy<AwsEC2Instance> {
  id = "AWS.EC2.Instance.ApprovedVPC";
  displayName = "AWS EC2 Instance Approved VPC";
  enabled = false;
  resourceTypes = ["AWS.EC2.Instance"];
  tags = ["AWS", "Configuration Required"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The instance runs in a VPC outside the approved list. There, its traffic may pass no firewall and leave no logs.";
  defaultRunbook =
    "1. Look up the VPC: is it the default one, or a new one? " +
    "2. Search CloudTrail for who launched the instance, and who made the VPC. " +
    "3. Move the workload to an approved VPC, or terminate the instance if nobody claims it.";
  defaultReference = "https://aws.amazon.com/vpc/";

  /** The ids of VPCs that instances may run in. */
  approvedVpcs: string[] = ["EXAMPLE-VPC-ID"];
  /** Tags of instances that may run anywhere: key → the value, or a list of values. */
  ignoredInstanceTags: Readonly<Record<string, string | readonly string[]>> = { KeyOne: "ValueOne" };

  policy({ Tags, VpcId }: AwsEC2Instance) {
    const isIgnored = entriesOf(Tags).some(([key, value]) => {
      const ignored = entryOf(this.ignoredInstanceTags, key);
      return typeof ignored === "string" ? ignored === value : ignored?.includes(textOf(value)) === true;
    });
    return isIgnored || this.approvedVpcs.includes(textOf(VpcId));
  }
}
