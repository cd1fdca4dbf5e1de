import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor } from "@pypanther/helpers/asana";
import { titleValue } from "@pypanther/helpers/title-value";

/** An Asana team was made public. */
export class AsanaTeamPrivacyPublic extends Rule {
  id = "Asana.Team.Privacy.Public-prototype";
  displayName = "Asana Team Privacy Public";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "An Asana team was made public. Everybody in the organization can join it and read its projects.";
  defaultRunbook =
    "1. Check whether the projects of the team contain confidential data. " +
    "2. Ask the team lead whether the change was intended. " +
    "3. Make the team private again if it was not, and check who joined since.";
  defaultReference = "https://help.asana.com/hc/en-us/articles/14211433439387-Team-permissions";

  when: When = { event_type: "team_privacy_settings_changed", "details.new_value": "public" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const team = titleValue(event.string("resource", "name"), "of unknown name");
    return `Asana team ${team} made public by ${actor}`;
  }
}
