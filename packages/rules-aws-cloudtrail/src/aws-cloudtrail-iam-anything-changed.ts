import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  startsWith,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";
import type { AwsCloudTrail } from "./events";

/** Something in IAM was changed. */
export class AWSCloudTrailIAMAnythingChanged extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.IAMAnythingChanged-prototype";
  displayName = "IAM Change";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Identity and Access Management"];
  reports: Reports = {
    "Stratus Red Team": [
      "aws.persistence.iam-backdoor-role",
      "aws.persistence.iam-backdoor-user",
      "aws.persistence.iam-create-admin-user",
      "aws.persistence.iam-create-backdoor-role",
      "aws.persistence.iam-create-user-login-profile",
      "aws.privilege-escalation.iam-update-user-login-profile",
    ],
  };
  dedupPeriodMinutes = 720;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Something in IAM was changed. An attacker changes identities and permissions to gain rights and to stay.";
  defaultRunbook =
    "1. Read from the event what was changed and for whom. " +
    "2. Find the ticket, deployment or onboarding that it belongs to. " +
    "3. Undo changes that give rights or keys to somebody if nobody knows of them, and revoke the actor's " +
    "credentials.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    ...whenSuccessful,
    eventSource: "iam.amazonaws.com",
    eventName: () => startsWith(this.iamChangeActions),
  };

  /** How the names of calls that change something begin. */
  iamChangeActions: string[] = [
    "Add",
    "Attach",
    "Change",
    "Create",
    "Deactivate",
    "Delete",
    "Detach",
    "Enable",
    "Put",
    "Remove",
    "Set",
    "Update",
    "Upload",
  ];

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
