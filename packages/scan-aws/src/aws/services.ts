/** The SDK's client of each service that is read, loaded when the first call is made. */
export const services = {
  acm: async () => (await import("@aws-sdk/client-acm")).ACM,
  applicationAutoScaling: async () => (await import("@aws-sdk/client-application-auto-scaling")).ApplicationAutoScaling,
  cloudFormation: async () => (await import("@aws-sdk/client-cloudformation")).CloudFormation,
  cloudFront: async () => (await import("@aws-sdk/client-cloudfront")).CloudFront,
  cloudTrail: async () => (await import("@aws-sdk/client-cloudtrail")).CloudTrail,
  config: async () => (await import("@aws-sdk/client-config-service")).ConfigService,
  dynamoDb: async () => (await import("@aws-sdk/client-dynamodb")).DynamoDB,
  ec2: async () => (await import("@aws-sdk/client-ec2")).EC2,
  elb: async () => (await import("@aws-sdk/client-elastic-load-balancing-v2")).ElasticLoadBalancingV2,
  guardDuty: async () => (await import("@aws-sdk/client-guardduty")).GuardDuty,
  iam: async () => (await import("@aws-sdk/client-iam")).IAM,
  kms: async () => (await import("@aws-sdk/client-kms")).KMS,
  lambda: async () => (await import("@aws-sdk/client-lambda")).Lambda,
  logs: async () => (await import("@aws-sdk/client-cloudwatch-logs")).CloudWatchLogs,
  organizations: async () => (await import("@aws-sdk/client-organizations")).Organizations,
  rds: async () => (await import("@aws-sdk/client-rds")).RDS,
  redshift: async () => (await import("@aws-sdk/client-redshift")).Redshift,
  s3: async () => (await import("@aws-sdk/client-s3")).S3,
  sts: async () => (await import("@aws-sdk/client-sts")).STS,
  wafv2: async () => (await import("@aws-sdk/client-wafv2")).WAFV2,
};

type Loaders = typeof services;

/** The name of a service in this package. */
export type ServiceName = keyof Loaders;

/** The client of a service. */
export type ServiceClient<S extends ServiceName> = InstanceType<Awaited<ReturnType<Loaders[S]>>>;

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
