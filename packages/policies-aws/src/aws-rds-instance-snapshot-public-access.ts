import { itemsOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsRDSInstance } from "./resources";

/** Any AWS account may restore a copy of a database. */
export class AWSRDSInstanceSnapshotPublicAccess extends Policy<AwsRDSInstance> {
  id = "AWS.RDS.Instance.SnapshotPublicAccess";
  displayName = "AWS RDS Instance Snapshot Public Access";
  resourceTypes = ["AWS.RDS.Instance"];
  tags = ["AWS", "Data Protection", "Exfiltration:Exfiltration Over Web Service"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "A snapshot of the database is shared with every AWS account. Anyone can restore it and read the data without touching the database.";
  defaultRunbook =
    '1. Remove the group "all" from the attributes of the snapshot at once. ' +
    "2. Search CloudTrail for ModifyDBSnapshotAttribute to see who shared it, and when. " +
    "3. Treat the data as published since then: tell its owner, and change secrets that it held.";
  defaultReference = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html";

  policy({ SnapshotAttributes }: AwsRDSInstance) {
    return !itemsOf(SnapshotAttributes)
      .flatMap(({ DBSnapshotAttributes }) => itemsOf(DBSnapshotAttributes))
      .some(({ AttributeName, AttributeValues }) => {
        // One value may come as a text of its own.
        const accounts: unknown = AttributeValues;
        return AttributeName === "restore" && (accounts === "all" || itemsOf(AttributeValues).includes("all"));
      });
  }
}
