import { itemsOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsIAMGroup } from "./resources";

/** A group has no members. */
export class AWSIAMGroupUsers extends Policy<AwsIAMGroup> {
  id = "AWS.IAM.Group.Users";
  displayName = "AWS IAM Group Users";
  resourceTypes = ["AWS.IAM.Group"];
  tags = ["AWS", "Identity & Access Management", "Privilege Escalation:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "The group has no members. Its rights wait for whoever adds a user to it unnoticed.";
  defaultRunbook =
    "1. Ask the owner whether the group is still needed. " +
    "2. Delete it if not. " +
    "3. Search CloudTrail for who last removed members from it.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html";

  policy({ Users }: AwsIAMGroup) {
    return itemsOf(Users).length > 0;
  }
}
