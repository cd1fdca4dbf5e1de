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

/** A policy for administrators was attached to an IAM role. */
export class AWSIAMAttachAdminRolePolicy extends Rule<AwsCloudTrail> {
  id = "AWS.IAM.AttachAdminRolePolicy-prototype";
  displayName = "IAM Administrator Role Policy Attached";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { CIS: ["1.1"], "MITRE ATT&CK": ["TA0007:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A policy for administrators was attached to an IAM role. Everyone who may assume the role controls the account.";
  defaultRunbook =
    "1. Check in the trust policy who may assume the role. " +
    "2. Ask the actor why it needs administrator rights. " +
    "3. Detach the policy if there is no good reason, and review what the role did since then.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html";

  when: When = {
    ...whenSuccessful,
    eventName: "AttachRolePolicy",
    "requestParameters.policyArn": endsWith("AdministratorAccess"),
  };

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      request_rolename: event.deepGet("requestParameters", "roleName") ?? "ROLENAME_NOT_FOUND",
    };
  }
}
