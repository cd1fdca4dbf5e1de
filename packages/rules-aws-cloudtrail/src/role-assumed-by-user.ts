import { exists, LogType, not, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A person or workload took on a role, an everyday event that correlations build on. */
export class RoleAssumedbyUser extends Rule {
  id = "Role.Assumed.by.User-prototype";
  displayName = "SIGNAL - Role Assumed by User";
  enabled = false;
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  defaultSeverity = Severity.INFO;
  defaultDescription = "Somebody other than an AWS service assumed a role of the account.";
  defaultRunbook =
    "1. Come here from another alert only; sessions like this are made all day. " +
    "2. Check whether the caller usually takes on this role and from where. " +
    "3. Follow the session by its access key to see what was done with the role.";

  when: When = {
    eventName: "AssumeRole",
    "userIdentity.type": not("AWSService"),
    "requestParameters.roleArn": exists(),
  };

  rule(event: PantherEvent) {
    return isTruthy(event.deepGet("requestParameters", "roleArn"));
  }
}
