import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsChangeRule } from "@pypanther/helpers/aws-change-rule";

/** An IAM policy was created, deleted, attached or detached. */
export class AWSIAMPolicyModified extends AwsChangeRule {
  id = "AWS.IAM.PolicyModified-prototype";
  displayName = "IAM Policy Modified";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Identity & Access Management", "Privilege Escalation:Abuse Elevation Control Mechanism"];
  reports: Reports = {
    CIS: ["3.4"],
    "MITRE ATT&CK": ["TA0004:T1548"],
    "Stratus Red Team": ["aws.persistence.iam-create-admin-user", "aws.persistence.iam-create-backdoor-role"],
  };
  dedupPeriodMinutes = 720;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An IAM policy was created, deleted, attached or detached. An attacker may be giving themselves rights.";
  defaultRunbook =
    "1. Read from the event which rights the change gives and to whom. " +
    "2. Find the ticket or deployment that it belongs to. " +
    "3. Review what the identities that gained rights did with them. " +
    "4. Detach or restore the policy and revoke the caller's credentials if nobody knows of it.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  changed = "IAM policies";

  /** The calls that change policies or what they apply to. */
  policyChangeEvents: string[] = [
    "DeleteGroupPolicy",
    "DeleteRolePolicy",
    "DeleteUserPolicy",
    "PutGroupPolicy",
    "PutRolePolicy",
    "PutUserPolicy",
    "CreatePolicy",
    "DeletePolicy",
    "CreatePolicyVersion",
    "DeletePolicyVersion",
    "AttachRolePolicy",
    "DetachRolePolicy",
    "AttachUserPolicy",
    "DetachUserPolicy",
    "AttachGroupPolicy",
    "DetachGroupPolicy",
  ];

  protected calls() {
    return this.policyChangeEvents;
  }
}
