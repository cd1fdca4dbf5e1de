import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor } from "@pypanther/helpers/asana";

/** A team in Asana became public, so that everyone in the organization can join it and read its projects. */
export class AsanaTeamPrivacyPublic extends Rule {
  id = "Asana.Team.Privacy.Public-prototype";
  displayName = "Asana Team Privacy Public";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.LOW;
  defaultDescription = "The privacy of an Asana team was set to public.";
  defaultRunbook =
    "1. Look at the projects of the team: do they hold personal, legal or security matters? " +
    "2. Ask the team lead whether the change was meant. " +
    "3. Make the team private again if not, and check who joined meanwhile.";
  defaultReference = "https://help.asana.com/hc/en-us/articles/14211433439387-Team-permissions";

  when: When = { event_type: "team_privacy_settings_changed", "details.new_value": "public" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const team = event.string("resource", "name") || "<TEAM_NOT_FOUND>";
    return `Asana team [${team}] made public by [${actor}]`;
  }
}
