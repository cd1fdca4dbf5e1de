// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.S3.Bucket; any field may be absent or null. */
export interface AwsS3Bucket extends Resource {
  readonly Arn?: string | null;
  readonly Name?: string | null;
  readonly EncryptionRules?:
    | readonly ({
        readonly ApplyServerSideEncryptionByDefault?: {
          readonly KMSMasterKeyID?: string | null;
          readonly SSEAlgorithm?: string | null;
        } | null;
      } | null)[]
    | null;
  readonly Grants?:
    | readonly ({
        readonly Grantee?: {
          readonly DisplayName?: string | null;
          readonly EmailAddress?: JsonValue;
          readonly ID?: string | null;
          readonly Type?: string | null;
          readonly URI?: string | null;
        } | null;
        readonly Permission?: string | null;
      } | null)[]
    | null;
  readonly LifecycleRules?:
    | readonly ({
        readonly AbortIncompleteMultipartUpload?: JsonValue;
        readonly Expiration?: {
          readonly Date?: JsonValue;
          readonly Days?: number | null;
          readonly ExpiredObjectDeleteMarker?: JsonValue;
        } | null;
        readonly Filter?: {
          readonly And?: JsonValue;
          readonly Prefix?: string | null;
          readonly Tag?: JsonValue;
        } | null;
        readonly ID?: string | null;
        readonly NoncurrentVersionExpiration?: { readonly NoncurrentDays?: number | null } | null;
        readonly NoncurrentVersionTransitions?: JsonValue;
        readonly Prefix?: JsonValue;
        readonly Status?: string | null;
        readonly Transitions?: JsonValue;
      } | null)[]
    | null;
  readonly LoggingPolicy?: {
    readonly TargetBucket?: string | null;
    readonly TargetGrants?: JsonValue;
    readonly TargetPrefix?: string | null;
  } | null;
  readonly MFADelete?: string | null;
  readonly ObjectLockConfiguration?: {
    readonly ObjectLockEnabled?: string | null;
    readonly Rule?: {
      readonly DefaultRetention?: {
        readonly Days?: number | null;
        readonly Mode?: string | null;
        readonly Years?: JsonValue;
      } | null;
    } | null;
  } | null;
  readonly Owner?: { readonly DisplayName?: string | null; readonly ID?: string | null } | null;
  readonly Policy?: string | null;
  readonly PublicAccessBlockConfiguration?: {
    readonly BlockPublicAcls?: boolean | null;
    readonly BlockPublicPolicy?: boolean | null;
    readonly IgnorePublicAcls?: boolean | null;
    readonly RestrictPublicBuckets?: boolean | null;
  } | null;
  readonly Versioning?: string | null;
}
