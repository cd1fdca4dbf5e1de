import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { gsuiteActorTitle } from "@pypanther/helpers/gsuite";
import type { GSuiteActivityEvent } from "./events";

/** Somebody gave up Advanced Protection and can be phished more easily from now on. */
export class GSuiteAdvancedProtection extends Rule<GSuiteActivityEvent> {
  id = "GSuite.AdvancedProtection-prototype";
  displayName = "GSuite User Advanced Protection Change";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite", "Defense Evasion:Impair Defenses"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "A user left Google's Advanced Protection Program. The account is now easier to phish.";
  defaultRunbook =
    "1. Ask the user whether they did it, and why. " +
    "2. Enrol the account again; people at risk should not leave. " +
    "3. Check the account's sign-ins and recovery options if they did not.";
  defaultReference = "https://support.google.com/a/answer/9378686?hl=en&sjid=864417124752637253-EU";
  summaryAttributes = ["actor:email"];

  when: When = { "id.applicationName": "user_accounts", name: "titanium_unenroll" };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `${gsuiteActorTitle(event)} left the Advanced Protection Program`;
  }
}
