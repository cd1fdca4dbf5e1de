import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor } from "@pypanther/helpers/asana";

/** SAML became optional in Asana, so people, and thieves of passwords, can get in past the identity provider. */
export class AsanaWorkspaceSAMLOptional extends Rule {
  id = "Asana.Workspace.SAML.Optional-prototype";
  displayName = "Asana Workspace SAML Optional";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Asana went from requiring SAML sign-in to merely offering it.";
  defaultRunbook =
    "1. Confirm with the identity team that the change was planned. " +
    "2. Require SAML again if it was not. " +
    "3. Look for sign-ins with a password since, and check each against its owner.";
  defaultReference =
    "https://help.asana.com/hc/en-us/articles/14075208738587-Premium-Business-and-Enterprise-authentication#gl-saml:~:text=to%20your%20organization.-,SAML,-If%20your%20company";

  when: When = {
    event_type: "workspace_saml_settings_changed",
    "details.old_value": "required",
    "details.new_value": "optional",
  };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    return `SAML made optional in Asana by [${actor}]`;
  }
}
