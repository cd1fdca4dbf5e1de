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

/** A user got full control of the account, and so has everyone who holds the user's password or keys. */
export class AWSIAMAttachAdminUserPolicy extends Rule {
  id = "AWS.IAM.AttachAdminUserPolicy-prototype";
  displayName = "IAM User Policy Attached with Administrator Access";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { CIS: ["1.1"], "MITRE ATT&CK": ["TA0007:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "An IAM user was given a policy for administrators of their own.";
  defaultRunbook =
    "1. Ask the actor and the user why the rights are needed. " +
    "2. Detach the policy unless there is a good reason. " +
    "3. Read what the user did with the rights meanwhile.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html";

  when: When = {
    ...whenSuccessful,
    eventName: "AttachUserPolicy",
    "requestParameters.policyArn": endsWith("AdministratorAccess"),
  };

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...awsRuleContext(event),
      request_username: event.deepGet("requestParameters", "userName") ?? "USERNAME_NOT_FOUND",
    };
  }
}
