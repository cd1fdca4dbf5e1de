import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor, asanaWorkspace } from "@pypanther/helpers/asana";

/** Sessions of an Asana workspace no longer expire. */
export class AsanaWorkspaceDefaultSessionDurationNever extends Rule {
  id = "Asana.Workspace.Default.Session.Duration.Never-prototype";
  displayName = "Asana Workspace Default Session Duration Never";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.LOW;
  defaultDescription = "Sessions of an Asana workspace no longer expire. A stolen session can be used for ever.";
  defaultRunbook =
    "1. Ask the administrator named in the title why sessions do not expire. " +
    "2. Set a duration that your policy allows. " +
    "3. End the sessions that were opened since, starting with those of administrators.";
  defaultReference = "https://help.asana.com/hc/en-us/articles/14218320495899-Manage-Session-Duration";

  when: When = { event_type: "workspace_default_session_duration_changed", "details.new_value": "never" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const workspace = asanaWorkspace(event);
    return `Sessions in the Asana workspace ${workspace} set to never expire by ${actor}`;
  }
}
