import { exists, LogType, not, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsCloudTrail } from "./events";

/** A person or a workload assumed a role of the account. */
export class RoleAssumedbyUser extends Rule<AwsCloudTrail> {
  id = "Role.Assumed.by.User-prototype";
  displayName = "SIGNAL - Role Assumed by User";
  enabled = false;
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A person or a workload assumed a role of the account. Correlation rules join it with other signals.";
  defaultRunbook =
    "1. Check whether the caller usually assumes this role, and from where. " +
    "2. Search CloudTrail for the access key of the session and read what was done with it. " +
    "3. Revoke the role's sessions and the caller's credentials if a correlation shows an attack.";

  when: When = {
    eventName: "AssumeRole",
    "userIdentity.type": not("AWSService"),
    "requestParameters.roleArn": exists(),
  };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return isTruthy(event.deepGet("requestParameters", "roleArn"));
  }
}
