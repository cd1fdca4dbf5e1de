import type { ResourceType, SummaryType } from "../scan/resource-type";
import { acmCertificate } from "./acm-certificate";
import { cloudformationStack } from "./cloudformation-stack";
import { cloudtrail } from "./cloudtrail";
import { cloudtrailMeta } from "./cloudtrail-meta";
import { configRecorder } from "./config-recorder";
import { configRecorderMeta } from "./config-recorder-meta";
import { dynamodbTable } from "./dynamodb-table";
import { ec2Ami } from "./ec2-ami";
import { ec2Instance } from "./ec2-instance";
import { ec2NetworkAcl } from "./ec2-network-acl";
import { ec2SecurityGroup } from "./ec2-security-group";
import { ec2Volume } from "./ec2-volume";
import { ec2Vpc } from "./ec2-vpc";
import { elbv2LoadBalancer } from "./elbv2-load-balancer";
import { guarddutyDetector } from "./guardduty-detector";
import { guarddutyDetectorMeta } from "./guardduty-detector-meta";
import { iamGroup } from "./iam-group";
import { iamPolicy } from "./iam-policy";
import { iamRole } from "./iam-role";
import { iamRootUser } from "./iam-root-user";
import { iamUser } from "./iam-user";
import { kmsKey } from "./kms-key";
import { lambdaFunction } from "./lambda-function";
import { logGroup } from "./log-group";
import { passwordPolicy } from "./password-policy";
import { rdsInstance } from "./rds-instance";
import { redshiftCluster } from "./redshift-cluster";
import { s3Bucket } from "./s3-bucket";
import { wafRegionalWebAcl } from "./waf-regional-web-acl";
import { wafWebAcl } from "./waf-web-acl";

/** The types of resources that are read, one module each. */
export const resourceTypes: readonly ResourceType[] = [
  acmCertificate,
  cloudformationStack,
  cloudtrail,
  configRecorder,
  dynamodbTable,
  ec2Ami,
  ec2Instance,
  ec2NetworkAcl,
  ec2SecurityGroup,
  ec2Volume,
  ec2Vpc,
  elbv2LoadBalancer,
  guarddutyDetector,
  iamGroup,
  iamPolicy,
  iamRole,
  iamRootUser,
  iamUser,
  kmsKey,
  lambdaFunction,
  logGroup,
  passwordPolicy,
  rdsInstance,
  redshiftCluster,
  s3Bucket,
  wafRegionalWebAcl,
  wafWebAcl,
];

/** The types that sum up an account. */
export const summaryTypes: readonly SummaryType[] = [cloudtrailMeta, configRecorderMeta, guarddutyDetectorMeta];
