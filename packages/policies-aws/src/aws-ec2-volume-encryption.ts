import { Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsEC2Volume } from "./resources";

/** A disk that is in use is not encrypted. */
export class AWSEC2VolumeEncryption extends Policy<AwsEC2Volume> {
  id = "AWS.EC2.Volume.Encryption";
  displayName = "AWS EC2 Volume Encryption";
  resourceTypes = ["AWS.EC2.Volume"];
  tags = ["AWS", "Data Protection", "Collection:Data From Local System"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1005"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A volume that is attached to an instance is not encrypted. Whoever copies it or a snapshot of it reads everything on it.";
  defaultRunbook =
    "1. Find out what the instance keeps on the volume. " +
    "2. Copy an encrypted snapshot of it into a new volume, and attach that instead. " +
    "3. Turn on encryption by default for the account and region. " +
    "4. Search CloudTrail for CreateSnapshot and ModifySnapshotAttribute on the volume.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSEncryption.html";

  policy({ Encrypted, State }: AwsEC2Volume) {
    return State !== "in-use" || Boolean(Encrypted);
  }
}
