import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor, asanaWorkspace } from "@pypanther/helpers/asana";

/** Forms of an Asana workspace open for anyone who has the link, which invites spam and lets outsiders see what they ask. */
export class AsanaWorkspaceFormLinkAuthRequirementDisabled extends Rule {
  id = "Asana.Workspace.Form.Link.Auth.Requirement.Disabled-prototype";
  displayName = "Asana Workspace Form Link Auth Requirement Disabled";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.LOW;
  defaultDescription = "An Asana workspace no longer requires people to sign in before they open a form.";
  defaultRunbook =
    "1. Find the form that somebody wanted to share with outsiders. " +
    "2. Open that one form only, if at all, and require sign-in for the rest again. " +
    "3. Go through the submissions since for links and files from strangers.";
  defaultReference =
    "https://help.asana.com/hc/en-us/articles/14111697664923-Forms-access-permissions#:~:text=SSO%2C%20SAML%2C%20or-,no%20authentication%20method,-).%20If%20no%20authentication";

  when: When = { event_type: "workspace_form_link_authentication_required_disabled" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const workspace = asanaWorkspace(event);
    return `Forms of the Asana workspace [${workspace}] opened without sign-in by [${actor}]`;
  }
}
