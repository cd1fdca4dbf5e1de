import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** An IAM user, a password or an access key was created or replaced. */
export class AWSIAMCredentialsUpdated extends Rule<AwsCloudTrail> {
  id = "AWS.IAM.CredentialsUpdated-prototype";
  displayName = "New IAM Credentials Updated";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Identity & Access Management", "Persistence:Account Manipulation"];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0003:T1098"],
    "Stratus Red Team": [
      "aws.persistence.iam-backdoor-user",
      "aws.persistence.iam-create-admin-user",
      "aws.persistence.iam-create-user-login-profile",
    ],
  };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An IAM user, a password or an access key was created or replaced. An intruder does this to stay.";
  defaultRunbook =
    "1. Find the ticket or onboarding that the new credentials belong to. " +
    "2. Ask the actor if there is none. " +
    "3. Check what the new credentials were used for. " +
    "4. Delete the new user, key or password and revoke the actor's sessions if the actor knows nothing of it.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/list_identityandaccessmanagement.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { ...whenSuccessful, eventName: () => this.updateEvents };

  /** The calls that give someone new credentials. */
  updateEvents: string[] = ["ChangePassword", "CreateAccessKey", "CreateLoginProfile", "CreateUser"];

  title(event: PantherEvent<AwsCloudTrail>) {
    const actor = titleValue(event.deepGet("userIdentity", "arn"), "an unknown caller");
    return `[${event.text("userIdentity", "type")}] ${actor} created or replaced credentials in IAM`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return event.text("userIdentity", "userName") || "<UNKNOWN_USER>";
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
