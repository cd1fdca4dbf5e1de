import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor, asanaWorkspace } from "@pypanther/helpers/asana";

/** Sessions of an Asana workspace no longer end, so a stolen one serves its thief for good. */
export class AsanaWorkspaceDefaultSessionDurationNever extends Rule {
  id = "Asana.Workspace.Default.Session.Duration.Never-prototype";
  displayName = "Asana Workspace Default Session Duration Never";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.LOW;
  defaultDescription = "The default session duration of an Asana workspace was set to never expire.";
  defaultRunbook =
    "1. Ask the administrator why sessions should last for ever. " +
    "2. Set a duration that your policy allows. " +
    "3. End the sessions that were opened since, starting with those of administrators.";
  defaultReference = "https://help.asana.com/hc/en-us/articles/14218320495899-Manage-Session-Duration";

  when: When = { event_type: "workspace_default_session_duration_changed", "details.new_value": "never" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const workspace = asanaWorkspace(event);
    return `Sessions in the Asana workspace [${workspace}] set to never expire by [${actor}]`;
  }
}
