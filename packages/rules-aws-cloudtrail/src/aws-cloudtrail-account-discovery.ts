import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";

/** Someone reads or sets the contact data of an account, as they do who get to know an account that is not theirs. */
export class AWSCloudTrailAccountDiscovery extends Rule {
  id = "AWS.CloudTrail.Account.Discovery-prototype";
  displayName = "AWS CloudTrail Account Discovery";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1087"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "Contact or account data was read or written.";
  defaultRunbook =
    "1. Leave it at that if no other alert names the caller. " +
    "2. Otherwise check whether the caller deals with accounts in their work. " +
    "3. Make sure that the contacts are unchanged: AWS sends its warnings there.";
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

  title(event: PantherEvent) {
    const actor = event.text("userIdentity", "arn");
    return `[${actor}] called [${event.text("eventName")}] in account [${event.text("recipientAccountId")}]`;
  }
}
