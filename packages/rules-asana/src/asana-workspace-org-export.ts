import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor } from "@pypanther/helpers/asana";
import { titleValue } from "@pypanther/helpers/title-value";

/** An export of all data of an Asana organization was started. */
export class AsanaWorkspaceOrgExport extends Rule {
  id = "Asana.Workspace.Org.Export-prototype";
  displayName = "Asana Workspace Org Export";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An export of all data of an Asana organization was started. The file has every task, message and attachment.";
  defaultRunbook =
    "1. Ask the actor and the data owner for the reason. " +
    "2. Cancel the export and disable the actor's account if there is none. " +
    "3. Find out whether the file was downloaded, and from which address. " +
    "4. Handle the data as leaked and tell the legal department if it was.";
  defaultReference =
    "https://help.asana.com/hc/en-us/articles/14139896860955-Privacy-and-security#:~:text=like%20to%20see.-,Full%20export%20of%20an%20organization,-Available%20on%20Asana";

  when: When = { event_type: "workspace_export_started" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const context = titleValue(event.string("context", "context_type"), "an unknown client");
    return `${actor} started an export of the Asana organization by way of ${context}`;
  }
}
