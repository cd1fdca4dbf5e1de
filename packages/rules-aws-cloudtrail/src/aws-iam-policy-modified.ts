import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsChangeRule } from "@pypanther/helpers/aws-change-rule";

/** Policies decide who may do what; a changed one can hand out rights nobody agreed to. */
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
  defaultDescription = "A managed or inline IAM policy was created, deleted, attached or detached.";
  defaultRunbook =
    "1. See which rights the change gives and to whom. " +
    "2. Match it with a ticket or a deployment. " +
    "3. Detach or restore the policy if none calls for it. " +
    "4. Look at what the identities that gained rights did with them.";
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
