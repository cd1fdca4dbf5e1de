import { LogType, type PantherEvent, Rule, type RuleStatus, Severity, type When } from "@pypanther/core";
import { gsuiteActorTitle } from "@pypanther/helpers/gsuite";
import type { GSuiteActivityEvent } from "./events";

/** Google itself found an action suspicious; its reasons are not told, but worth following. */
export class GSuiteIsSuspiciousTag extends Rule<GSuiteActivityEvent> {
  id = "GSuite.IsSuspiciousTag-prototype";
  displayName = "Suspicious is_suspicious tag";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A record carries Google's mark for suspicious actions.";
  defaultRunbook =
    "1. Compare address, device and time with the user's habits. " +
    "2. Look for sign-ins and recovery changes of the account an hour before and after. " +
    "3. Call the user when anything is out of place. " +
    "4. End the sessions and reset the password if the action was not theirs.";
  defaultReference = "https://support.google.com/a/answer/7102416?hl=en";
  summaryAttributes = ["actor:email"];

  when: When = { "parameters.is_suspicious": true };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `Google marked an action of ${gsuiteActorTitle(event)} as suspicious`;
  }
}
