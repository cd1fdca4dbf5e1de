import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gsuiteActorTitle, gsuiteParameterText } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

/** A mobile app was allowed on managed devices; a malicious one would reach company data from everybody's phone. */
export class GoogleWorkspaceAppsNewMobileAppInstalled extends Rule<GSuiteActivityEvent> {
  id = "Google.Workspace.Apps.New.Mobile.App.Installed-prototype";
  displayName = "Google Workspace Apps New Mobile App Installed";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An administrator put an app on the list of those that managed devices may use.";
  defaultRunbook =
    "1. Look up the package and its publisher in the store. " +
    "2. Ask who requested the app. " +
    "3. Take it off the list if nobody did, and remove it from devices that have it.";
  defaultReference = "https://support.google.com/a/answer/6089179?hl=en";

  when: When = { name: "ADD_MOBILE_APPLICATION_TO_WHITELIST" };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `${gsuiteActorTitle(event)} allowed mobile app ${titleValue(gsuiteParameterText(event, "MOBILE_APP_PACKAGE_ID", ""), "of an unknown name")} on ${titleValue(gsuiteParameterText(event, "DEVICE_TYPE", ""), "an unknown device type")} devices`;
  }
}
