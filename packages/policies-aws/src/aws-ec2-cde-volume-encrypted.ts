import { Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsEC2Volume } from "./resources";

/** A disk that may hold card data is not encrypted. */
export class AWSEC2CDEVolumeEncrypted extends Policy<AwsEC2Volume> {
  id = "AWS.EC2.CDEVolumeEncrypted";
  displayName = "AWS CDE EC2 Volume Encryption";
  enabled = false;
  resourceTypes = ["AWS.EC2.Volume"];
  tags = ["AWS", "PCI", "Collection:Data From Local System"];
  reports: Reports = { PCI: ["3.4"], "MITRE ATT&CK": ["TA0009:T1005"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The volume is not encrypted. Card data on it can be read from any copy of the disk.";
  defaultRunbook =
    "1. Find out whether the volume holds card data; suppress it if not. " +
    "2. Copy an encrypted snapshot of it into a new volume, and attach that instead. " +
    "3. Delete the unencrypted volume and its snapshots.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSEncryption.html";

  policy({ Encrypted }: AwsEC2Volume) {
    return Boolean(Encrypted);
  }
}
