import { type ObjectShape, value } from "../scan/shape";

/** What AWS.EC2.Volume has beside the fields that all resources have. */
export const ec2VolumeShape: ObjectShape = {
  Attachments: [
    { AttachTime: value, DeleteOnTermination: value, Device: value, InstanceId: value, State: value, VolumeId: value },
  ],
  AvailabilityZone: value,
  Encrypted: value,
  Iops: value,
  KmsKeyId: value,
  Size: value,
  SnapshotId: value,
  Snapshots: [
    {
      CreateVolumePermissions: [{ Group: value, UserId: value }],
      DataEncryptionKeyId: value,
      Description: value,
      Encrypted: value,
      KmsKeyId: value,
      OwnerAlias: value,
      OwnerId: value,
      Progress: value,
      SnapshotId: value,
      StartTime: value,
      State: value,
      StateMessage: value,
      Tags: value,
      VolumeId: value,
      VolumeSize: value,
    },
  ],
  State: value,
  VolumeType: value,
};
