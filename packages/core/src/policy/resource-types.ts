// Written by `pnpm resource-types` from the shapes that scans have.
/** The types of resources whose shape is known. */
export const knownResourceTypes = [
  "AWS.ACM.Certificate",
  "AWS.CloudFormation.Stack",
  "AWS.CloudTrail",
  "AWS.CloudTrail.Meta",
  "AWS.CloudWatch.LogGroup",
  "AWS.Config.Recorder",
  "AWS.Config.Recorder.Meta",
  "AWS.DynamoDB.Table",
  "AWS.EC2.AMI",
  "AWS.EC2.Instance",
  "AWS.EC2.NetworkACL",
  "AWS.EC2.SecurityGroup",
  "AWS.EC2.VPC",
  "AWS.EC2.Volume",
  "AWS.ELBV2.ApplicationLoadBalancer",
  "AWS.GuardDuty.Detector",
  "AWS.GuardDuty.Detector.Meta",
  "AWS.IAM.Group",
  "AWS.IAM.Policy",
  "AWS.IAM.Role",
  "AWS.IAM.RootUser",
  "AWS.IAM.User",
  "AWS.KMS.Key",
  "AWS.Lambda.Function",
  "AWS.PasswordPolicy",
  "AWS.RDS.Instance",
  "AWS.Redshift.Cluster",
  "AWS.S3.Bucket",
  "AWS.WAF.Regional.WebACL",
  "AWS.WAF.WebACL",
] as const;

/** The name of a resource type whose shape is known. */
export type KnownResourceType = (typeof knownResourceTypes)[number];
