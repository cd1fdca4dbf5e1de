import { contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gsuiteActorTitle, gsuiteParameterText } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

/** How the company uses Google's Advanced Protection Program was changed; its strongest accounts may be weaker now. */
export class GoogleWorkspaceAdvancedProtectionProgram extends Rule<GSuiteActivityEvent> {
  id = "Google.Workspace.Advanced.Protection.Program-prototype";
  displayName = "Google Workspace Advanced Protection Program";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A setting of the Advanced Protection Program was made for the organization.";
  defaultRunbook =
    "1. See which setting it is and whether it loosens the programme. " +
    "2. Hear from the person in the title whether an enrolment campaign is on. " +
    "3. Put it back if nobody ordered it, and look at what else the actor changed.";
  defaultReference = "https://support.google.com/a/answer/9378686?hl=en";

  when: When = {
    name: "CREATE_APPLICATION_SETTING",
    "parameters.SETTING_NAME": contains("Advanced Protection Program Settings"),
  };

  rule(event: PantherEvent<GSuiteActivityEvent>) {
    return (
      event.string("parameters", "SETTING_NAME").split("-", 1)[0]?.trim() === "Advanced Protection Program Settings"
    );
  }

  title(event: PantherEvent<GSuiteActivityEvent>) {
    const setting = gsuiteParameterText(event, "SETTING_NAME", "");
    const changed = setting.slice(setting.lastIndexOf("-") + 1).trim();
    return `Advanced Protection setting ${titleValue(changed, "of an unknown name")} was made by ${gsuiteActorTitle(event)}`;
  }
}
