import { LogType, lookup, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gsuiteActorTitle, gsuiteParameterText } from "@pypanther/helpers/gsuite";
import type { GSuiteActivityEvent } from "./events";

/** What the values of the policy mean. */
const policies: Record<string, string> = { DEFAULT: "DEFAULT", "1": "no app", "2": "any app", "3": "chosen apps only" };

function oldValue(event: PantherEvent<GSuiteActivityEvent>): string {
  return gsuiteParameterText(event, "OLD_VALUE", "<NO_OLD_VALUE_FOUND>");
}

function newValue(event: PantherEvent<GSuiteActivityEvent>): string {
  return gsuiteParameterText(event, "NEW_VALUE", "<NO_NEW_VALUE_FOUND>");
}

function label(value: string): string {
  return lookup(policies, value) ?? "unknown";
}

/** The policy on Marketplace apps was changed; users may now install apps that nobody vetted. */
export class GoogleWorkspaceAppsMarketplaceAllowlist extends Rule<GSuiteActivityEvent> {
  id = "Google.Workspace.Apps.Marketplace.Allowlist-prototype";
  displayName = "Google Workspace Apps Marketplace Allowlist";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An administrator changed which apps of the Workspace Marketplace people may install.";
  defaultRunbook =
    "1. See from the title whether the policy became looser. " +
    "2. Check whether a review of apps takes its place. " +
    "3. Set the policy back if none does. " +
    "4. Review the apps that users installed meanwhile, by their scopes.";
  defaultReference = "https://support.google.com/a/answer/6089179?hl=en";

  when: When = { "parameters.SETTING_NAME": "ENABLE_G_SUITE_MARKETPLACE" };

  rule(event: PantherEvent<GSuiteActivityEvent>) {
    return oldValue(event) !== newValue(event);
  }

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `${gsuiteActorTitle(event)} changed which Marketplace apps may be installed: from [${label(oldValue(event))}] to [${label(newValue(event))}]`;
  }
}
