import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** An administrator works under the identity of another user, whose trail no longer tells who did what. */
export class SalesforceAdminLoginAsUser extends Rule {
  id = "Salesforce.Admin.Login.As.User-prototype";
  displayName = "Salesforce Admin Login As User";
  logTypes = [LogType.SALESFORCE_LOGIN_AS];
  defaultSeverity = Severity.INFO;
  defaultDescription = "An administrator used the log-in-as function of Salesforce.";
  defaultRunbook =
    "1. Find the support request that the user opened. " +
    "2. Ask the administrator when there is none. " +
    "3. Go through what was read and changed in the user's name. " +
    "4. Revoke the administrator's rights if nobody has asked for it.";
  defaultReference = "https://help.salesforce.com/s/articleView?id=sf.logging_in_as_another_user.htm&type=5";

  when: When = { EVENT_TYPE: "LoginAs" };

  title(event: PantherEvent) {
    const admin = event.text("DELEGATED_USER_NAME") || "<NO_ADMIN_FOUND>";
    const user = event.text("USER_ID") || "<NO_USER_ID_FOUND>";
    return `Salesforce admin [${admin}] logged in as user [${user}]`;
  }
}
