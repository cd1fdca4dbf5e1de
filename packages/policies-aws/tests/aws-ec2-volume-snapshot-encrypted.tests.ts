import { PolicyTest } from "@pypanther/core";
import { AWSEC2VolumeSnapshotEncrypted } from "../src/aws-ec2-volume-snapshot-encrypted";

const volume = {
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:volume/vol-0b",
  ResourceType: "AWS.EC2.Volume",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "vol-0b",
};

const snapshots = (State: string, Encrypted: boolean) => ({
  ...volume,
  Snapshots: [
    { SnapshotId: "snap-1", State: "completed", Encrypted: true },
    { SnapshotId: "snap-2", State, Encrypted },
  ],
});

export const tests = [
  new PolicyTest({ name: "it has no snapshots", expectedResult: true, resource: volume }),
  new PolicyTest({
    name: "all its snapshots are encrypted",
    expectedResult: true,
    resource: snapshots("completed", true),
  }),
  new PolicyTest({
    name: "a snapshot is not encrypted",
    expectedResult: false,
    resource: snapshots("completed", false),
  }),
  new PolicyTest({ name: "a snapshot is not finished", expectedResult: true, resource: snapshots("pending", false) }),
];

export { AWSEC2VolumeSnapshotEncrypted as policy };
