import {
  type AlertContext,
  endsWith,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";
import type { AwsCloudTrail } from "./events";

/** A policy for administrators was attached to an IAM user. */
export class AWSIAMAttachAdminUserPolicy extends Rule<AwsCloudTrail> {
  id = "AWS.IAM.AttachAdminUserPolicy-prototype";
  displayName = "IAM User Policy Attached with Administrator Access";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { CIS: ["1.1"], "MITRE ATT&CK": ["TA0007:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A policy for administrators was attached to an IAM user. Everyone with the user's password or keys controls the " +
    "account.";
  defaultRunbook =
    "1. Ask the actor and the user why the rights are needed. " +
    "2. Review what the user did with the rights since then. " +
    "3. Detach the policy and revoke the actor's credentials if there is no good reason.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html";

  when: When = {
    ...whenSuccessful,
    eventName: "AttachUserPolicy",
    "requestParameters.policyArn": endsWith("AdministratorAccess"),
  };

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      request_username: event.deepGet("requestParameters", "userName") ?? "USERNAME_NOT_FOUND",
    };
  }
}
