import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** The SAML settings for single sign-on to Panther were changed. */
export class PantherSAMLModified extends Rule {
  id = "Panther.SAML.Modified-prototype";
  displayName = "Panther SAML configuration has been modified";
  logTypes = [LogType.PANTHER_AUDIT];
  tags = ["DataModel", "Defense Evasion:Impair Defenses"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The SAML settings for single sign-on to Panther were changed. With an identity provider of their own, an " +
    "attacker could sign in, or lock the team out.";
  defaultRunbook =
    "1. Ask the user named in the title, by phone or chat, whether they changed the settings. " +
    "2. Compare identity provider URL, default role and on/off switch with what your team has on record. " +
    "3. Review who signed in to Panther since and what they changed. " +
    "4. Restore the settings and end all Panther sessions of the user if the change was not theirs.";
  defaultReference = "https://docs.panther.com/system-configuration/saml";
  summaryAttributes = ["p_any_ip_addresses", "p_any_usernames"];

  when: When = { actionName: "UPDATE_SAML_SETTINGS", actionResult: "SUCCEEDED" };

  title(event: PantherEvent) {
    return `${titleValue(event.udmString("actor_user"), "an unknown user")} changed the SAML settings of Panther`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { user: event.udm("actor_user"), ip: event.udm("source_ip") };
  }
}
