import { Policy, Severity, textOf } from "@pypanther/core";
import type { AwsEC2Instance } from "./resources";

/** An instance has a tenancy outside the approved list. */
export class AWSEC2InstanceApprovedTenancy extends Policy<AwsEC2Instance> {
  id = "AWS.EC2.Instance.ApprovedTenancy";
  displayName = "AWS EC2 Instance Approved Tenancy";
  enabled = false;
  resourceTypes = ["AWS.EC2.Instance"];
  tags = ["AWS", "Configuration Required"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "The instance shares or does not share its hardware against what is agreed.";
  defaultRunbook =
    "1. Look up the tenancy of the instance. " +
    "2. Ask who launched it, and why so. " +
    "3. Launch it again with an approved tenancy, or add this one to the tunable.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-instance.html";

  /** The tenancies (default, dedicated, host) that instances may have. */
  approvedTenancies: string[] = ["default"];

  policy({ Placement }: AwsEC2Instance) {
    return this.approvedTenancies.includes(textOf(Placement?.Tenancy));
  }
}
