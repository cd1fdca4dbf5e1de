// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.EC2.AMI; any field may be absent or null. */
export interface AwsEC2AMI extends Resource {
  readonly Arn?: string | null;
  readonly Id?: string | null;
  readonly Name?: string | null;
  readonly Architecture?: string | null;
  readonly BlockDeviceMappings?:
    | readonly ({
        readonly DeviceName?: string | null;
        readonly Ebs?: {
          readonly DeleteOnTermination?: boolean | null;
          readonly Encrypted?: boolean | null;
          readonly Iops?: JsonValue;
          readonly KmsKeyId?: JsonValue;
          readonly SnapshotId?: string | null;
          readonly VolumeSize?: number | null;
          readonly VolumeType?: string | null;
        } | null;
        readonly NoDevice?: JsonValue;
        readonly VirtualName?: JsonValue;
      } | null)[]
    | null;
  readonly Description?: string | null;
  readonly EnaSupport?: boolean | null;
  readonly Hypervisor?: string | null;
  readonly ImageLocation?: string | null;
  readonly ImageOwnerAlias?: string | null;
  readonly ImageType?: string | null;
  readonly KernelId?: string | null;
  readonly OwnerId?: string | null;
  readonly Platform?: string | null;
  readonly ProductCodes?: readonly JsonValue[] | null;
  readonly Public?: boolean | null;
  readonly RamdiskId?: string | null;
  readonly RootDeviceName?: string | null;
  readonly RootDeviceType?: string | null;
  readonly SriovNetSupport?: string | null;
  readonly State?: string | null;
  readonly StateReason?: JsonValue;
  readonly VirtualizationType?: string | null;
}
