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

/** One identity made an access key for another: whoever holds the key can return as that user unnoticed. */
export class AWSIAMBackdoorUserKeys extends Rule {
  id = "AWS.IAM.Backdoor.User.Keys-prototype";
  displayName = "AWS User API Key Created";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0003:T1098", "TA0005:T1550", "TA0008:T1550"],
    "Stratus Red Team": ["aws.persistence.iam-backdoor-user", "aws.persistence.iam-create-admin-user"],
  };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An access key was created for an IAM user by somebody else.";
  defaultRunbook =
    "1. Ask the actor whom the key is for and how it was handed over. " +
    "2. Without a good answer, deactivate the key at once. " +
    "3. Read what was done with the key since. " +
    "4. Look for other keys, passwords and users that the actor created.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html";

  when: When = { eventSource: "iam.amazonaws.com", eventName: "CreateAccessKey" };

  rule(event: PantherEvent) {
    return awsCloudtrailSuccess(event) && !event.string("userIdentity", "arn").endsWith(`user/${this.owner(event)}`);
  }

  title(event: PantherEvent) {
    return `[${this.dedup(event)}] created an access key for [${this.owner(event)}]`;
  }

  dedup(event: PantherEvent) {
    return event.string("userIdentity", "arn") || "<UNKNOWN_ARN>";
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...awsRuleContext(event),
      ip_accessKeyId: `${event.text("sourceIPAddress") || "<NO_IP_ADDRESS>"}:${this.keyId(event)}`,
      request_username: event.deepGet("requestParameters", "userName") ?? "USERNAME_NOT_FOUND",
    };
  }

  /** The key. */
  protected keyId(event: PantherEvent): string {
    return event.text("responseElements", "accessKey", "accessKeyId") || "<NO_ACCESS_KEY_ID>";
  }

  /** The user whom the key is for. */
  protected owner(event: PantherEvent): string {
    return event.text("responseElements", "accessKey", "userName");
  }
}
