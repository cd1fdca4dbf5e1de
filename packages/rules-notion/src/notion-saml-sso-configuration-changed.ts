import {
  type AlertContext,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { notionAlertContext, notionUser, notionWorkspaceId } from "@pypanther/helpers/notion";

/** A Notion workspace began or ceased to enforce SAML; without it, users get in past the identity provider. */
export class NotionSAMLSSOConfigurationChanged extends Rule {
  id = "Notion.SAML.SSO.Configuration.Changed-prototype";
  displayName = "Notion SAML SSO Configuration Changed";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Identity & Access Management", "Credential Security"];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The enforcement of SAML single sign-on in a Notion workspace was switched.";
  defaultRunbook =
    "1. See from the title whether SAML is enforced now. " +
    "2. Check with those who run the identity provider. " +
    "3. Enforce it again if it should be, and review sign-ins by other methods since. " +
    "4. Secure the account that switched it off without leave.";
  defaultReference = "https://www.notion.so/help/saml-sso-configuration";

  when: When = { "event.type": "workspace.settings.enforce_saml_sso_config_updated" };

  title(event: PantherEvent) {
    const change = isEnforced(event) ? "enabled" : "disabled";
    return `[${notionUser(event)}] ${change} SAML enforcement in the Notion workspace [${notionWorkspaceId(event)}]`;
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
