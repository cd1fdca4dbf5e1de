import { Policy, Severity, textOf } from "@pypanther/core";
import type { AwsEC2Instance } from "./resources";

/** An instance that could have a reserved path to its disks does not use it. */
export class AWSEC2InstanceEBSOptimization extends Policy<AwsEC2Instance> {
  id = "AWS.EC2.Instance.EBSOptimization";
  displayName = "AWS EC2 Instance EBS Optimization";
  resourceTypes = ["AWS.EC2.Instance"];
  tags = ["AWS", "Security Control"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The instance shares its path to its disks with its other traffic, though its type allows a path of its own.";
  defaultRunbook =
    "1. Look at the disk latency of the instance in CloudWatch. " +
    "2. Stop the instance and turn EBS optimisation on. " +
    "3. Consider a newer type, which has it by default.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html";

  /** The types that can have it and do not have it by default. */
  optimizableTypes: string[] = [
    "c1.xlarge",
    "c3.xlarge",
    "c3.2xlarge",
    "c3.4xlarge",
    "g2.2xlarge",
    "i2.xlarge",
    "i2.2xlarge",
    "i2.4xlarge",
    "m1.large",
    "m1.xlarge",
    "m2.2xlarge",
    "m2.4xlarge",
    "m3.xlarge",
    "m3.2xlarge",
    "r3.xlarge",
    "r3.2xlarge",
    "r3.4xlarge",
  ];

  policy({ EbsOptimized, InstanceType }: AwsEC2Instance) {
    return !this.optimizableTypes.includes(textOf(InstanceType)) || EbsOptimized === true;
  }
}
