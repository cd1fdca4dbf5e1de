// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.EC2.Volume; any field may be absent or null. */
export interface AwsEC2Volume extends Resource {
  readonly Arn?: string | null;
  readonly Id?: string | null;
  readonly Attachments?:
    | readonly ({
        readonly AttachTime?: string | null;
        readonly DeleteOnTermination?: boolean | null;
        readonly Device?: string | null;
        readonly InstanceId?: string | null;
        readonly State?: string | null;
        readonly VolumeId?: string | null;
      } | null)[]
    | null;
  readonly AvailabilityZone?: string | null;
  readonly Encrypted?: boolean | null;
  readonly Iops?: number | null;
  readonly KmsKeyId?: string | null;
  readonly Size?: number | null;
  readonly SnapshotId?: string | null;
  readonly Snapshots?:
    | readonly ({
        readonly CreateVolumePermissions?:
          readonly ({ readonly Group?: string | null; readonly UserId?: string | null } | null)[] | null;
        readonly DataEncryptionKeyId?: JsonValue;
        readonly Description?: string | null;
        readonly Encrypted?: boolean | null;
        readonly KmsKeyId?: string | null;
        readonly OwnerAlias?: JsonValue;
        readonly OwnerId?: string | null;
        readonly Progress?: string | null;
        readonly SnapshotId?: string | null;
        readonly StartTime?: string | null;
        readonly State?: string | null;
        readonly StateMessage?: JsonValue;
        readonly Tags?: JsonValue;
        readonly VolumeId?: string | null;
        readonly VolumeSize?: number | null;
      } | null)[]
    | null;
  readonly State?: string | null;
  readonly VolumeType?: string | null;
}
