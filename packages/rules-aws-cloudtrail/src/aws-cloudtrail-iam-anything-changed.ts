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

/** Identities and permissions changed, which is on record here whatever the change was. */
export class AWSCloudTrailIAMAnythingChanged extends Rule {
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
  defaultDescription = "A call to IAM that changes something succeeded.";
  defaultRunbook =
    "1. See what was changed and for whom. " +
    "2. Match it with a ticket, a deployment or an onboarding. " +
    "3. Follow up changes that give rights or keys to someone who did not have them.";
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

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
