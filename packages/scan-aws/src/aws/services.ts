/** The SDK's client of each service that is read, loaded when the first call is made. */
export const services = {
  acm: () => (require("@aws-sdk/client-acm") as typeof import("@aws-sdk/client-acm")).ACM,
  applicationAutoScaling: () =>
    (require("@aws-sdk/client-application-auto-scaling") as typeof import("@aws-sdk/client-application-auto-scaling"))
      .ApplicationAutoScaling,
  cloudFormation: () =>
    (require("@aws-sdk/client-cloudformation") as typeof import("@aws-sdk/client-cloudformation")).CloudFormation,
  cloudFront: () => (require("@aws-sdk/client-cloudfront") as typeof import("@aws-sdk/client-cloudfront")).CloudFront,
  cloudTrail: () => (require("@aws-sdk/client-cloudtrail") as typeof import("@aws-sdk/client-cloudtrail")).CloudTrail,
  config: () =>
    (require("@aws-sdk/client-config-service") as typeof import("@aws-sdk/client-config-service")).ConfigService,
  dynamoDb: () => (require("@aws-sdk/client-dynamodb") as typeof import("@aws-sdk/client-dynamodb")).DynamoDB,
  ec2: () => (require("@aws-sdk/client-ec2") as typeof import("@aws-sdk/client-ec2")).EC2,
  elb: () =>
    (require("@aws-sdk/client-elastic-load-balancing-v2") as typeof import("@aws-sdk/client-elastic-load-balancing-v2"))
      .ElasticLoadBalancingV2,
  guardDuty: () => (require("@aws-sdk/client-guardduty") as typeof import("@aws-sdk/client-guardduty")).GuardDuty,
  iam: () => (require("@aws-sdk/client-iam") as typeof import("@aws-sdk/client-iam")).IAM,
  kms: () => (require("@aws-sdk/client-kms") as typeof import("@aws-sdk/client-kms")).KMS,
  lambda: () => (require("@aws-sdk/client-lambda") as typeof import("@aws-sdk/client-lambda")).Lambda,
  logs: () =>
    (require("@aws-sdk/client-cloudwatch-logs") as typeof import("@aws-sdk/client-cloudwatch-logs")).CloudWatchLogs,
  organizations: () =>
    (require("@aws-sdk/client-organizations") as typeof import("@aws-sdk/client-organizations")).Organizations,
  rds: () => (require("@aws-sdk/client-rds") as typeof import("@aws-sdk/client-rds")).RDS,
  redshift: () => (require("@aws-sdk/client-redshift") as typeof import("@aws-sdk/client-redshift")).Redshift,
  s3: () => (require("@aws-sdk/client-s3") as typeof import("@aws-sdk/client-s3")).S3,
  sts: () => (require("@aws-sdk/client-sts") as typeof import("@aws-sdk/client-sts")).STS,
  wafv2: () => (require("@aws-sdk/client-wafv2") as typeof import("@aws-sdk/client-wafv2")).WAFV2,
};

type Loaders = typeof services;

/** The name of a service in this package. */
export type ServiceName = keyof Loaders;

/** The client of a service. */
export type ServiceClient<S extends ServiceName> = InstanceType<ReturnType<Loaders[S]>>;

/** How IAM spells a service in the names of its actions, where that is not how the package spells it. */
export const iamPrefixes: Readonly<Partial<Record<ServiceName, string>>> = {
  applicationAutoScaling: "application-autoscaling",
  cloudFormation: "cloudformation",
  cloudFront: "cloudfront",
  cloudTrail: "cloudtrail",
  dynamoDb: "dynamodb",
  elb: "elasticloadbalancing",
  guardDuty: "guardduty",
};
