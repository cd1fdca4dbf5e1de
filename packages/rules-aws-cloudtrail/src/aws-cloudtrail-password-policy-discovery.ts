import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";

/** Someone looks at the password rules of the account, perhaps before guessing passwords. */
export class AWSCloudTrailPasswordPolicyDiscovery extends Rule {
  id = "AWS.CloudTrail.Password.Policy.Discovery-prototype";
  displayName = "AWS CloudTrail Password Policy Discovery";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1201"] };
  dedupPeriodMinutes = 30;
  threshold = 2;
  defaultSeverity = Severity.INFO;
  defaultDescription = "The password policy of the account was read or changed by somebody other than an AWS service.";
  defaultRunbook =
    "1. Check whether the caller is a compliance scanner or an administrator at work. " +
    "2. Look for failed console sign-ins in the hours after. " +
    "3. If the policy was changed, compare it with the one on file. " +
    "4. Ask the owner of the identity when nothing explains the calls.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html";

  when: When = { eventName: () => this.passwordDiscoveryEvents, eventType: not("AwsServiceEvent") };

  /** The calls that read or set the password policy. */
  passwordDiscoveryEvents: string[] = [
    "GetAccountPasswordPolicy",
    "UpdateAccountPasswordPolicy",
    "PutAccountPasswordPolicy",
  ];

  title(event: PantherEvent) {
    return `Password policy read or changed by [${event.text("userIdentity", "arn") || "<MISSING_ARN>"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
