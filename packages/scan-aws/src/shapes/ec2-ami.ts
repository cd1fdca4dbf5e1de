import { type ObjectShape, value } from "../scan/shape";

/** What AWS.EC2.AMI has beside the fields that all resources have. */
export const ec2AmiShape: ObjectShape = {
  Architecture: value,
  BlockDeviceMappings: [
    {
      DeviceName: value,
      Ebs: {
        DeleteOnTermination: value,
        Encrypted: value,
        Iops: value,
        KmsKeyId: value,
        SnapshotId: value,
        VolumeSize: value,
        VolumeType: value,
      },
      NoDevice: value,
      VirtualName: value,
    },
  ],
  Description: value,
  EnaSupport: value,
  Hypervisor: value,
  ImageLocation: value,
  ImageOwnerAlias: value,
  ImageType: value,
  KernelId: value,
  OwnerId: value,
  Platform: value,
  ProductCodes: value,
  Public: value,
  RamdiskId: value,
  RootDeviceName: value,
  RootDeviceType: value,
  SriovNetSupport: value,
  State: value,
  StateReason: value,
  VirtualizationType: value,
};
