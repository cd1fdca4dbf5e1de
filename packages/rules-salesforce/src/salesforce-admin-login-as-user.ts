import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** An administrator logged in to Salesforce as another user. */
export class SalesforceAdminLoginAsUser extends Rule {
  id = "Salesforce.Admin.Login.As.User-prototype";
  displayName = "Salesforce Admin Login As User";
  logTypes = [LogType.SALESFORCE_LOGIN_AS];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An administrator logged in to Salesforce as another user. What they read and change is then recorded in that " +
    "user's name.";
  defaultRunbook =
    "1. Look for the support request that the user opened. " +
    "2. Ask the administrator named in the title if there is none. " +
    "3. Review in the event logs what was read and changed in the user's name. " +
    "4. Remove the administrator's permission if nobody requested it, and reset their password.";
  defaultReference = "https://help.salesforce.com/s/articleView?id=sf.logging_in_as_another_user.htm&type=5";

  when: When = { EVENT_TYPE: "LoginAs" };

  title(event: PantherEvent) {
    const admin = titleValue(event.text("DELEGATED_USER_NAME"), "an unknown administrator");
    return `${admin} logged in to Salesforce as user ${titleValue(event.text("USER_ID"), "of unknown id")}`;
  }
}
