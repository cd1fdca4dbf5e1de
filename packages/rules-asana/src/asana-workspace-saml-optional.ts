import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor } from "@pypanther/helpers/asana";

/** SAML became optional in Asana. */
export class AsanaWorkspaceSAMLOptional extends Rule {
  id = "Asana.Workspace.SAML.Optional-prototype";
  displayName = "Asana Workspace SAML Optional";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "SAML became optional in Asana. Users, and attackers with a stolen password, can sign in without the " +
    "identity provider.";
  defaultRunbook =
    "1. Ask the identity team whether the change was planned. " +
    "2. Require SAML again if it was not. " +
    "3. Look for sign-ins with a password since, and reset accounts whose owners did not sign in.";
  defaultReference =
    "https://help.asana.com/hc/en-us/articles/14075208738587-Premium-Business-and-Enterprise-authentication#gl-saml:~:text=to%20your%20organization.-,SAML,-If%20your%20company";

  when: When = {
    event_type: "workspace_saml_settings_changed",
    "details.old_value": "required",
    "details.new_value": "optional",
  };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    return `SAML made optional in Asana by ${actor}`;
  }
}
