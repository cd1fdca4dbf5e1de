import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";

/** How people sign in to Panther changed, which can let a stranger in or lock the team out of its own monitoring. */
export class PantherSAMLModified extends Rule {
  id = "Panther.SAML.Modified-prototype";
  displayName = "Panther SAML configuration has been modified";
  logTypes = [LogType.PANTHER_AUDIT];
  tags = ["DataModel", "Defense Evasion:Impair Defenses"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The SAML settings that Panther uses for single sign-on were saved with new values.";
  defaultRunbook =
    "1. Ask the actor whether they saved the settings, over a channel other than Panther or mail. " +
    "2. Compare identity provider URL, default role and on/off switch with what your team has on record. " +
    "3. If the change is foreign, restore the settings and end all Panther sessions of the actor. " +
    "4. Review who signed in to Panther since and what they changed.";
  defaultReference = "https://docs.panther.com/system-configuration/saml";
  summaryAttributes = ["p_any_ip_addresses", "p_any_usernames"];

  when: When = { actionName: "UPDATE_SAML_SETTINGS", actionResult: "SUCCEEDED" };

  title(event: PantherEvent) {
    return `SAML settings of Panther changed by [${event.udmString("actor_user") || "<UNKNOWN_ACTOR>"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { user: event.udm("actor_user"), ip: event.udm("source_ip") };
  }
}
