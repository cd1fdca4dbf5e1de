import { Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsRedshiftCluster } from "./resources";

/** A Redshift cluster is not encrypted. */
export class AWSRedshiftClusterEncryption extends Policy<AwsRedshiftCluster> {
  id = "AWS.Redshift.Cluster.Encryption";
  displayName = "AWS Redshift Cluster Encryption";
  resourceTypes = ["AWS.Redshift.Cluster"];
  tags = ["AWS", "Data Protection", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { PCI: ["3.4"], "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The cluster stores its data unencrypted. A copied snapshot or disk gives away all of it.";
  defaultRunbook =
    "1. Find out what data the cluster holds. " +
    "2. Modify the cluster to use a KMS key; Redshift moves the data in the background. " +
    "3. Search CloudTrail for snapshots of the cluster that were copied or shared.";
  defaultReference = "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html";

  policy({ Encrypted }: AwsRedshiftCluster) {
    return Boolean(Encrypted);
  }
}
