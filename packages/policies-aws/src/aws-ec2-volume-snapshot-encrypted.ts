import { itemsOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsEC2Volume } from "./resources";

/** A finished snapshot of a disk is not encrypted. */
export class AWSEC2VolumeSnapshotEncrypted extends Policy<AwsEC2Volume> {
  id = "AWS.EC2.Volume.Snapshot.Encrypted";
  displayName = "AWS EC2 Volume Snapshot Encryption";
  resourceTypes = ["AWS.EC2.Volume"];
  tags = ["AWS", "Panther", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A snapshot of the volume is not encrypted. It can be shared with another account in one call, and read there.";
  defaultRunbook =
    "1. Copy the snapshot with encryption and delete the original. " +
    "2. Search CloudTrail for ModifySnapshotAttribute: was it shared? " +
    "3. Turn on encryption by default for the account and region.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSEncryption.html";

  policy({ Snapshots }: AwsEC2Volume) {
    return !itemsOf(Snapshots).some(({ Encrypted, State }) => State === "completed" && !Encrypted);
  }
}
