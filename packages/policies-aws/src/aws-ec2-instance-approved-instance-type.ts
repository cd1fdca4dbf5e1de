import { Policy, Severity, textOf } from "@pypanther/core";
import type { AwsEC2Instance } from "./resources";

/** An instance has a type outside the approved list. */
export class AWSEC2InstanceApprovedInstanceType extends Policy<AwsEC2Instance> {
  id = "AWS.EC2.Instance.ApprovedInstanceType";
  displayName = "AWS EC2 Instance Approved Instance Type";
  enabled = false;
  resourceTypes = ["AWS.EC2.Instance"];
  tags = ["AWS", "Configuration Required"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The instance has a type outside the approved list. Attackers who mine coins launch the largest types that they can.";
  defaultRunbook =
    "1. Search CloudTrail for the RunInstances call of the instance. " +
    "2. Ask its owner what the type is needed for. " +
    "3. Terminate it and revoke the credentials that launched it if nobody claims it.";
  defaultReference = "https://aws.amazon.com/ec2/instance-types/";

  /** The instance types that may be used. */
  approvedInstanceTypes: string[] = ["t2.small"];

  policy({ InstanceType }: AwsEC2Instance) {
    return this.approvedInstanceTypes.includes(textOf(InstanceType));
  }
}
