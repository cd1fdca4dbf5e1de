import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { gsuiteActorTitle } from "@pypanther/helpers/gsuite";
import type { GSuiteActivityEvent } from "./events";

/** Google believes that attackers backed by a government have set their sights on this account. */
export class GSuiteGovernmentBackedAttack extends Rule<GSuiteActivityEvent> {
  id = "GSuite.GovernmentBackedAttack-prototype";
  displayName = "GSuite Government Backed Attack";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = [
    "GSuite",
    "APT",
    "Advanced Persistent Threat",
    "Nation State",
    "Targeted Attack",
    "Reconnaissance",
    "Initial Access",
    "Government Backed Attack",
    "High Profile Target",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0043:T1595", "TA0001:T1566", "TA0042:T1589"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription = "Google warned that attackers backed by a government may be targeting a user's account.";
  defaultRunbook =
    "1. Reach the user in person or by phone, not by mail. " +
    "2. Secure the account: security keys, Advanced Protection, fresh sessions. " +
    "3. Examine their devices and recent mail for phishing. " +
    "4. Warn colleagues with similar work, and inform management.";
  defaultReference = "https://support.google.com/a/answer/9007870?hl=en";
  summaryAttributes = ["actor:email"];

  when: When = { "id.applicationName": "login", name: "gov_attack_warning" };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `Google warns of a government-backed attack on ${gsuiteActorTitle(event)}`;
  }
}
