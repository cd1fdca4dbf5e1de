import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gsuiteActorTitle, gsuiteParameterText } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

/** A Marketplace app was switched on for the whole domain and may now reach everybody's data. */
export class GoogleWorkspaceAppsMarketplaceNewDomainApplication extends Rule<GSuiteActivityEvent> {
  id = "Google.Workspace.Apps.Marketplace.New.Domain.Application-prototype";
  displayName = "Google Workspace Apps Marketplace New Domain Application";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An administrator added an application for all users.";
  defaultRunbook =
    "1. Look up the app's maker and the scopes it asked for. " +
    "2. Look for its approval by those who vet suppliers. " +
    "3. Remove the app and revoke its tokens if nobody did.";
  defaultReference = "https://developers.google.com/workspace/marketplace/overview";

  when: When = { name: "ADD_APPLICATION", "parameters.APPLICATION_ENABLED": "true" };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `${gsuiteActorTitle(event)} switched on the app ${titleValue(gsuiteParameterText(event, "APPLICATION_NAME", ""), "of an unknown name")} for the domain`;
  }
}
