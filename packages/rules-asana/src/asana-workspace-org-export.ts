import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor } from "@pypanther/helpers/asana";

/** An export of a whole Asana organization began; its file holds every task, message and attachment. */
export class AsanaWorkspaceOrgExport extends Rule {
  id = "Asana.Workspace.Org.Export-prototype";
  displayName = "Asana Workspace Org Export";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Somebody started to export all data of the organization from Asana.";
  defaultRunbook =
    "1. Ask the actor and the data owner for the reason. " +
    "2. Cancel the export if there is none and disable the account of the actor. " +
    "3. Find out whether the file was downloaded, and from which address. " +
    "4. When it was, treat the content of Asana as disclosed and inform legal.";
  defaultReference =
    "https://help.asana.com/hc/en-us/articles/14139896860955-Privacy-and-security#:~:text=like%20to%20see.-,Full%20export%20of%20an%20organization,-Available%20on%20Asana";

  when: When = { event_type: "workspace_export_started" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const context = event.string("context", "context_type") || "<CONTEXT_TYPE_NOT_FOUND>";
    return `[${actor}] started an export of the Asana organization by way of [${context}]`;
  }
}
