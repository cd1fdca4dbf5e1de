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

/** A role was created, which may outlast the one who made it: a building block for rules that look at several events. */
export class AWSIAMCreateRole extends Rule {
  id = "AWS.IAM.CreateRole-prototype";
  displayName = "IAM Role Created";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { CIS: ["1.1"], "MITRE ATT&CK": ["TA0007:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "An IAM role was created.";
  defaultRunbook =
    "1. See whom the role trusts and what it may do. " +
    "2. Match it with a deployment or a ticket. " +
    "3. Follow up if it trusts a foreign account or if another alert refers to this one.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create.html";

  when: When = { ...whenSuccessful, eventName: "CreateRole" };

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...awsRuleContext(event),
      request_rolename: event.deepGet("requestParameters", "roleName") ?? "ROLENAME_NOT_FOUND",
    };
  }
}
