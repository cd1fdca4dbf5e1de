import { itemsOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsIAMGroup } from "./resources";

/** Too many people may stop or change the audit trail. */
export class AWSCloudTrailLeastPrivilege extends Policy<AwsIAMGroup> {
  id = "AWS.CloudTrail.LeastPrivilege";
  displayName = "AWS CloudTrail Least Privilege Access";
  enabled = false;
  resourceTypes = ["AWS.IAM.Group"];
  tags = ["AWS", "Configuration Required", "IAM", "Panther", "Defense Evasion:Impair Defenses"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "More members than allowed can stop or change CloudTrail. An attacker who takes over one of them can act without a record.";
  defaultRunbook =
    "1. List the members of the group, and who of them needs to change trails. " +
    "2. Take the others out of the group. " +
    "3. Search CloudTrail for StopLogging and UpdateTrail by its members.";
  defaultReference = "https://amzn.to/2ZEUrKm";

  /** The managed policy that gives full access to CloudTrail. */
  cloudtrailManagedPolicyArn = "arn:aws:iam::aws:policy/AWSCloudTrailFullAccess";
  /** How many members may have it. */
  maxAdminUsers = 2;

  policy({ ManagedPolicyARNs, Users }: AwsIAMGroup) {
    const hasPolicy = itemsOf(ManagedPolicyARNs).includes(this.cloudtrailManagedPolicyArn);
    return hasPolicy && itemsOf(Users).length <= this.maxAdminUsers;
  }
}
