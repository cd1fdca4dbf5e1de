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

/** An IAM role was created. */
export class AWSIAMCreateRole extends Rule<AwsCloudTrail> {
  id = "AWS.IAM.CreateRole-prototype";
  displayName = "IAM Role Created";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { CIS: ["1.1"], "MITRE ATT&CK": ["TA0007:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An IAM role was created. Correlation rules join it with other signals, as attackers create roles to stay.";
  defaultRunbook =
    "1. Check whom the role trusts and what it may do. " +
    "2. Find the deployment or ticket that it belongs to. " +
    "3. Delete the role and revoke the actor's credentials if nobody knows of it.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create.html";

  when: When = { ...whenSuccessful, eventName: "CreateRole" };

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      request_rolename: event.deepGet("requestParameters", "roleName") ?? "ROLENAME_NOT_FOUND",
    };
  }
}
