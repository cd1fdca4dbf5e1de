import { iamPrefixes, type ServiceName } from "./services";

/** Operations whose IAM action has another name. */
const otherNames: Readonly<Record<string, string>> = {
  "s3:ListBuckets": "s3:ListAllMyBuckets",
  "s3:GetBucketEncryption": "s3:GetEncryptionConfiguration",
  "s3:GetBucketLifecycleConfiguration": "s3:GetLifecycleConfiguration",
  "s3:GetObjectLockConfiguration": "s3:GetBucketObjectLockConfiguration",
  "s3:GetPublicAccessBlock": "s3:GetBucketPublicAccessBlock",
};

/** The IAM action that an operation of a service needs: `acm:ListCertificates`. */
export function actionOf(service: ServiceName, operation: string): string {
  const usual = `${iamPrefixes[service] ?? service}:${operation}`;
  return otherNames[usual] ?? usual;
}
