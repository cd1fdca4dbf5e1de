import { Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsRDSInstance } from "./resources";

/** A database has an address on the internet. */
export class AWSRDSInstancePublicAccess extends Policy<AwsRDSInstance> {
  id = "AWS.RDS.Instance.PublicAccess";
  displayName = "AWS RDS Instance Public Access";
  resourceTypes = ["AWS.RDS.Instance"];
  tags = ["AWS", "Data Protection", "Exfiltration:Exfiltration Over Web Service"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The database has a public address. Anyone who finds it can try passwords, or a hole in its engine.";
  defaultRunbook =
    "1. Read the security groups of the database: which addresses reach its port? " +
    "2. Turn public access off, and let clients in through the VPC. " +
    "3. Look through the database logs for logins from unknown addresses. " +
    "4. Change its passwords if there were any.";
  defaultReference = "https://docs.aws.amazon.com/en_pv/AmazonRDS/latest/UserGuide/USER_VPC.Scenarios.html";

  policy({ PubliclyAccessible }: AwsRDSInstance) {
    return !PubliclyAccessible;
  }
}
