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
import type { AwsCloudTrail } from "./events";

/** An IAM user was created. */
export class AWSIAMCreateUser extends Rule<AwsCloudTrail> {
  id = "AWS.IAM.CreateUser-prototype";
  displayName = "IAM User Created";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { CIS: ["1.1"], "MITRE ATT&CK": ["TA0007:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An IAM user was created. Correlation rules join it with other signals, as attackers create users to stay.";
  defaultRunbook =
    "1. Check whether the user belongs to an onboarding or a service. " +
    "2. Check which rights and keys the user got. " +
    "3. Delete the user and revoke the actor's credentials if nobody knows of it.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users_create.html";

  when: When = { ...whenSuccessful, eventName: "CreateUser" };

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      request_username: event.deepGet("requestParameters", "userName") ?? "USERNAME_NOT_FOUND",
    };
  }
}
