import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** Somebody created an access key for another IAM user. */
export class AWSIAMBackdoorUserKeys extends Rule<AwsCloudTrail> {
  id = "AWS.IAM.Backdoor.User.Keys-prototype";
  displayName = "AWS User API Key Created";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0003:T1098", "TA0005:T1550", "TA0008:T1550"],
    "Stratus Red Team": ["aws.persistence.iam-backdoor-user", "aws.persistence.iam-create-admin-user"],
  };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Somebody created an access key for another IAM user. An attacker can return as that user with it.";
  defaultRunbook =
    "1. Ask the actor whom the key is for and how it was handed over. " +
    "2. Search for other keys, passwords and users that the actor created. " +
    "3. List what was done with the key since then. " +
    "4. Deactivate the key and revoke the actor's credentials if there is no good answer.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html";

  when: When = { eventSource: "iam.amazonaws.com", eventName: "CreateAccessKey" };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return awsCloudtrailSuccess(event) && !event.string("userIdentity", "arn").endsWith(`user/${this.owner(event)}`);
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const actor = titleValue(event.string("userIdentity", "arn"), "an unknown caller");
    return `${actor} created an access key for ${titleValue(this.owner(event), "an unknown user")}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return event.string("userIdentity", "arn") || "<UNKNOWN_ARN>";
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      ip_accessKeyId: `${event.text("sourceIPAddress") || "<NO_IP_ADDRESS>"}:${this.keyId(event)}`,
      request_username: event.deepGet("requestParameters", "userName") ?? "USERNAME_NOT_FOUND",
    };
  }

  /** The key. */
  protected keyId(event: PantherEvent<AwsCloudTrail>): string {
    return event.text("responseElements", "accessKey", "accessKeyId") || "<NO_ACCESS_KEY_ID>";
  }

  /** The user whom the key is for. */
  protected owner(event: PantherEvent<AwsCloudTrail>): string {
    return event.text("responseElements", "accessKey", "userName");
  }
}
