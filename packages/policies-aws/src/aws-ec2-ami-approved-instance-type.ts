import { entryOf, Policy, Severity, textOf } from "@pypanther/core";
import type { AwsEC2Instance } from "./resources";

/** An instance of a restricted image has a type that is not allowed for that image. */
export class AWSEC2AMIApprovedInstanceType extends Policy<AwsEC2Instance> {
  id = "AWS.EC2.AMI.ApprovedInstanceType";
  displayName = "AWS EC2 AMI Approved Instance Type";
  enabled = false;
  resourceTypes = ["AWS.EC2.Instance"];
  tags = ["AWS", "Configuration Required"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The instance was launched from a restricted image with an instance type that is not allowed for it.";
  defaultRunbook =
    "1. Look up the image in the tunable and the type of the instance. " +
    "2. Ask who launched the instance, and what for. " +
    "3. Stop it and change its type, or add the type to the tunable.";
  defaultReference = "https://aws.amazon.com/ec2/instance-types/";

  /** Image id → the instance types that it may be launched with. */
  approvedTypes: Readonly<Record<string, readonly string[]>> = { "EXAMPLE-AMI-ID": ["t2.small"] };

  policy({ ImageId, InstanceType }: AwsEC2Instance) {
    const allowed = entryOf(this.approvedTypes, textOf(ImageId));
    return allowed === undefined || allowed.includes(textOf(InstanceType));
  }
}
