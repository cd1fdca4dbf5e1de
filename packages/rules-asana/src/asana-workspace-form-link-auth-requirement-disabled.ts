import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor, asanaWorkspace } from "@pypanther/helpers/asana";

/** Forms of an Asana workspace can be opened without signing in. */
export class AsanaWorkspaceFormLinkAuthRequirementDisabled extends Rule {
  id = "Asana.Workspace.Form.Link.Auth.Requirement.Disabled-prototype";
  displayName = "Asana Workspace Form Link Auth Requirement Disabled";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Forms of an Asana workspace can be opened without signing in. Outsiders who have a link can read and submit " +
    "them.";
  defaultRunbook =
    "1. Find the form that was to be shared with outsiders. " +
    "2. Require sign-in for the other forms again. " +
    "3. Review the submissions since for links and files from strangers.";
  defaultReference =
    "https://help.asana.com/hc/en-us/articles/14111697664923-Forms-access-permissions#:~:text=SSO%2C%20SAML%2C%20or-,no%20authentication%20method,-).%20If%20no%20authentication";

  when: When = { event_type: "workspace_form_link_authentication_required_disabled" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const workspace = asanaWorkspace(event);
    return `Forms of the Asana workspace ${workspace} opened without sign-in by ${actor}`;
  }
}
