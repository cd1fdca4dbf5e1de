import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** An employee acknowledged the warning banner of an app and continued. */
export class PushSecurityAppBannerAcknowledged extends Rule {
  id = "Push.Security.App.Banner.Acknowledged-prototype";
  displayName = "Push Security App Banner Acknowledged";
  logTypes = [LogType.PUSH_SECURITY_ACTIVITY];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "An employee acknowledged the warning banner of an app and continued to use it. Company data may end up in an " +
    "app that is not approved.";
  defaultRunbook =
    "1. Read in the alert context what the banner said. " +
    "2. Ask the employee what they need the app for and which data goes there. " +
    "3. Approve the app, offer another, or block it if company data must not go there.";

  when: When = { object: "APP_BANNER", "new.action": "ACKNOWLEDGED" };

  title(event: PantherEvent) {
    const employee = titleValue(event.text("new", "employee", "email"), "an unknown employee");
    return `${employee} acknowledged the banner of ${titleValue(event.text("new", "appType"), "an unknown app")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const banner = event.reader("new", "appBanner");
    return {
      "Push Security app banner": banner.get("mode"),
      Title: banner.get("title"),
      Subtext: banner.get("subtext"),
      Button: banner.get("buttonText"),
    };
  }
}
