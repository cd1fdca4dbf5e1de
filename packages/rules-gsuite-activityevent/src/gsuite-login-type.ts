import { LogType, not, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { gsuiteActorTitle } from "@pypanther/helpers/gsuite";
import type { GSuiteActivityEvent } from "./events";

/** Somebody signed in by a method that the company has not approved, past single sign-on for instance. */
export class GSuiteLoginType extends Rule<GSuiteActivityEvent> {
  id = "GSuite.LoginType-prototype";
  displayName = "GSuite Login Type";
  enabled = false;
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite", "Configuration Required", "Initial Access:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A sign-in used neither an approved login type nor an approved application.";
  defaultRunbook =
    "1. See which method it was and from where. " +
    "2. Ask the user; an old client or a new device are common reasons. " +
    "3. Approve the method in the rule's settings if it is wanted, or block it. " +
    "4. Reset the account if the user knows nothing of the sign-in.";
  defaultReference = "https://support.google.com/a/answer/9039184?hl=en&sjid=864417124752637253-EU";
  summaryAttributes = ["actor:email"];

  when: When = {
    type: "login",
    name: not("logout"),
    "parameters.login_type": () => not(this.approvedLoginTypes),
    "id.applicationName": () => not(this.approvedApplicationNames),
  };

  /** The login types that are approved. */
  approvedLoginTypes: string[] = ["exchange", "google_password", "reauth", "saml"];

  /** The applications whose sign-ins are approved whatever their type. */
  approvedApplicationNames: string[] = ["saml"];

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `${gsuiteActorTitle(event)} signed in by a method that is not approved`;
  }
}
