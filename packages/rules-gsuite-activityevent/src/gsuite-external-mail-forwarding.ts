import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { gsuiteActorTitle, gsuiteParameterText } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

function lastDomain(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

/** A mailbox now forwards to another domain; so do intruders read along without signing in again. */
export class GSuiteExternalMailForwarding extends Rule<GSuiteActivityEvent> {
  id = "GSuite.ExternalMailForwarding-prototype";
  displayName = "Gsuite Mail forwarded to external domain";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite", "Collection:Email Collection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1114"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A mailbox forwards to another domain. An attacker can read the mail without signing in again.";
  defaultRunbook =
    "1. Ask the user, by phone, whether they set it up. " +
    "2. Switch the forwarding off if they did not, or if policy forbids it. " +
    "3. Reset the account and look for filters, delegates and app passwords. " +
    "4. Find out what mail has gone out since.";
  defaultReference = "https://support.google.com/mail/answer/10957?hl=en&sjid=864417124752637253-EU";
  summaryAttributes = ["p_any_emails"];

  when: When = { "id.applicationName": ["user_accounts", "login"], name: "email_forwarding_out_of_domain" };

  rule(event: PantherEvent<GSuiteActivityEvent>) {
    return (
      lastDomain(event.string("actor", "email")) !==
      lastDomain(event.string("parameters", "email_forwarding_destination_address"))
    );
  }

  title(event: PantherEvent<GSuiteActivityEvent>) {
    const destination = titleValue(
      gsuiteParameterText(event, "email_forwarding_destination_address", ""),
      "an unknown address",
    );
    return `${gsuiteActorTitle(event)} forwards mail to ${destination}`;
  }
}
