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

/** A role got full control of its account, and so has everyone who may take it on. */
export class AWSIAMAttachAdminRolePolicy extends Rule {
  id = "AWS.IAM.AttachAdminRolePolicy-prototype";
  displayName = "IAM Administrator Role Policy Attached";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { CIS: ["1.1"], "MITRE ATT&CK": ["TA0007:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A policy for administrators was attached to an IAM role.";
  defaultRunbook =
    "1. Check who may take on the role. " +
    "2. Ask the actor why it needs to be an administrator. " +
    "3. Detach the policy, and read what the role did meanwhile, unless there is a good reason.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html";

  when: When = {
    ...whenSuccessful,
    eventName: "AttachRolePolicy",
    "requestParameters.policyArn": endsWith("AdministratorAccess"),
  };

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...awsRuleContext(event),
      request_rolename: event.deepGet("requestParameters", "roleName") ?? "ROLENAME_NOT_FOUND",
    };
  }
}
