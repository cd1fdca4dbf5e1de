import { isSet, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsRDSInstance } from "./resources";

/** A database's storage is not encrypted. */
export class AWSRDSInstanceEncryption extends Policy<AwsRDSInstance> {
  id = "AWS.RDS.Instance.Encryption";
  displayName = "AWS RDS Instance Encryption";
  resourceTypes = ["AWS.RDS.Instance"];
  tags = ["AWS", "Data Protection", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { PCI: ["3.4"], "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The storage of the database is not encrypted. Whoever gets hold of a copy or a snapshot reads everything in it.";
  defaultRunbook =
    "1. Find out what data the database holds. " +
    "2. Make an encrypted copy of a snapshot, restore it, and move its clients over. " +
    "3. Delete the unencrypted instance and its snapshots. " +
    "4. Read CloudTrail for snapshots that were copied or shared meanwhile.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html";

  policy({ KmsKeyId }: AwsRDSInstance) {
    return isSet(KmsKeyId);
  }
}
