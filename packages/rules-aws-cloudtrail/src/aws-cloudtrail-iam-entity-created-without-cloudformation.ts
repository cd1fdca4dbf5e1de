import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { containsPattern } from "@pypanther/helpers/text-patterns";
import type { AwsCloudTrail } from "./events";

/** An IAM user, group, role, profile or policy was created without CloudFormation or by a role that may not. */
export class AWSCloudTrailIAMEntityCreatedWithoutCloudFormation extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.IAMEntityCreatedWithoutCloudFormation-prototype";
  displayName = "IAM Entity Created Without CloudFormation";
  enabled = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Configuration Required", "Identity and Access Management", "Persistence:Create Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An IAM user, group, role, profile or policy was created without CloudFormation or by a role that may not. An " +
    "attacker creates one to stay.";
  defaultRunbook =
    "1. Ask the actor why they did not use a template. " +
    "2. Check what the entity may do and who can use it. " +
    "3. Bring it into a template if it is needed. " +
    "4. Delete it and revoke the actor's credentials if nobody knows of it.";
  defaultReference = "https://blog.awsfundamentals.com/aws-iam-roles-with-aws-cloudformation";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: () => this.iamEntityCreationEvents };

  /** ARNs of the roles with which CloudFormation manages IAM. */
  iamAdminRoles: string[] = ["arn:aws:iam::123456789012:role/IdentityCFNServiceRole"];

  /** Regular expressions that occur in the ARNs of such roles. */
  iamAdminRolePatterns: string[] = ["arn:aws:iam::[0-9]+:role/IdentityCFNServiceRole"];

  /** The calls that create something in IAM. */
  iamEntityCreationEvents: string[] = [
    "BatchCreateUser",
    "CreateGroup",
    "CreateInstanceProfile",
    "CreatePolicy",
    "CreatePolicyVersion",
    "CreateRole",
    "CreateServiceLinkedRole",
    "CreateUser",
  ];

  rule(event: PantherEvent<AwsCloudTrail>) {
    if (!awsCloudtrailSuccess(event)) return false;
    if (event.string("userIdentity", "invokedBy") !== "cloudformation.amazonaws.com") return true;
    const role = event.string("userIdentity", "sessionContext", "sessionIssuer", "arn");
    return role !== "" && !this.iamAdminRoles.includes(role) && !containsPattern(role, this.iamAdminRolePatterns);
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
