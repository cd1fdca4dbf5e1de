import { type ObjectShape, value } from "../scan/shape";

/** What AWS.S3.Bucket has beside the fields that all resources have. */
export const s3BucketShape: ObjectShape = {
  EncryptionRules: [{ ApplyServerSideEncryptionByDefault: { KMSMasterKeyID: value, SSEAlgorithm: value } }],
  Grants: [
    { Grantee: { DisplayName: value, EmailAddress: value, ID: value, Type: value, URI: value }, Permission: value },
  ],
  LifecycleRules: [
    {
      AbortIncompleteMultipartUpload: value,
      Expiration: { Date: value, Days: value, ExpiredObjectDeleteMarker: value },
      Filter: { And: value, Prefix: value, Tag: value },
      ID: value,
      NoncurrentVersionExpiration: { NoncurrentDays: value },
      NoncurrentVersionTransitions: value,
      Prefix: value,
      Status: value,
      Transitions: value,
    },
  ],
  LoggingPolicy: { TargetBucket: value, TargetGrants: value, TargetPrefix: value },
  MFADelete: value,
  ObjectLockConfiguration: {
    ObjectLockEnabled: value,
    Rule: { DefaultRetention: { Days: value, Mode: value, Years: value } },
  },
  Owner: { DisplayName: value, ID: value },
  Policy: value,
  PublicAccessBlockConfiguration: {
    BlockPublicAcls: value,
    BlockPublicPolicy: value,
    IgnorePublicAcls: value,
    RestrictPublicBuckets: value,
  },
  Versioning: value,
};
