import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** Contact data of an account was read or changed. */
export class AWSCloudTrailAccountDiscovery extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.Account.Discovery-prototype";
  displayName = "AWS CloudTrail Account Discovery";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1087"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Contact data of an account was read or changed. Intruders look up what the account is, and divert AWS's " +
    "warnings by changing the contacts.";
  defaultRunbook =
    "1. Check whether the caller deals with accounts in their work. " +
    "2. Check under Account in the console that the contacts are unchanged, as AWS sends its warnings there. " +
    "3. Search for other alerts on the caller, and revoke their credentials if it is an attack.";
  defaultReference = "https://attack.mitre.org/techniques/T1087/";

  when: When = { eventName: () => this.discoveryEvents };

  /** The calls that read or set what AWS knows of an account. */
  discoveryEvents: string[] = [
    "GetAlternateContact",
    "GetContactInformation",
    "PutAlternateContact",
    "PutContactInformation",
    "DescribeAccount",
  ];

  title(event: PantherEvent<AwsCloudTrail>) {
    const actor = titleValue(event.deepGet("userIdentity", "arn"), "an unknown caller");
    return `${actor} called [${event.text("eventName")}] in account [${event.text("recipientAccountId")}]`;
  }
}
