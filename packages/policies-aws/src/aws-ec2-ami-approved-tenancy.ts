import { entryOf, Policy, Severity, textOf } from "@pypanther/core";
import type { AwsEC2Instance } from "./resources";

/** An instance of a restricted image has a tenancy that is not allowed for that image. */
export class AWSEC2AMIApprovedTenancy extends Policy<AwsEC2Instance> {
  id = "AWS.EC2.AMI.ApprovedTenancy";
  displayName = "AWS EC2 AMI Approved Tenancy";
  enabled = false;
  resourceTypes = ["AWS.EC2.Instance"];
  tags = ["AWS", "Configuration Required"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The instance was launched from a restricted image, and shares or does not share its hardware against that image's rule.";
  defaultRunbook =
    "1. Look up the image in the tunable and the tenancy of the instance. " +
    "2. Ask who launched the instance, and why so. " +
    "3. Launch it again with an allowed tenancy, and terminate this one.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-instance.html";

  /** Image id → the tenancies (default, dedicated, host) that its instances may have. */
  approvedTenancies: Readonly<Record<string, readonly string[]>> = { "EXAMPLE-AMI-ID": ["default"] };

  policy({ ImageId, Placement }: AwsEC2Instance) {
    const allowed = entryOf(this.approvedTenancies, textOf(ImageId));
    return allowed === undefined || allowed.includes(textOf(Placement?.Tenancy));
  }
}
