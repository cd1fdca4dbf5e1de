import {
  type AlertContext,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { notionAlertContext, notionUserTitle, notionWorkspaceTitle } from "@pypanther/helpers/notion";

/** The enforcement of SAML single sign-on in a Notion workspace was switched on or off. */
export class NotionSAMLSSOConfigurationChanged extends Rule {
  id = "Notion.SAML.SSO.Configuration.Changed-prototype";
  displayName = "Notion SAML SSO Configuration Changed";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Identity & Access Management", "Credential Security"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The enforcement of SAML single sign-on in a Notion workspace was switched on or off. Without it, users sign " +
    "in without the identity provider.";
  defaultRunbook =
    "1. Read in the title whether SAML is enforced now. " +
    "2. Ask the identity team whether the change was planned. " +
    "3. Enforce SAML again if it was not, and review sign-ins by other methods since. " +
    "4. Suspend the account that switched it off if nobody approved it.";
  defaultReference = "https://www.notion.so/help/saml-sso-configuration";

  when: When = { "event.type": "workspace.settings.enforce_saml_sso_config_updated" };

  title(event: PantherEvent) {
    const change = isEnforced(event) ? "enabled" : "disabled";
    return `${notionUserTitle(event)} ${change} SAML enforcement in the Notion workspace ${notionWorkspaceTitle(event)}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return isEnforced(event) ? "INFO" : "HIGH";
  }

  alertContext(event: PantherEvent): AlertContext {
    return notionAlertContext(event);
  }
}

function isEnforced(event: PantherEvent): boolean {
  return event.string("event", "workspace.settings.enforce_saml_sso_config_updated", "state") === "enabled";
}
