import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** An employee was warned about an app and went on all the same. */
export class PushSecurityAppBannerAcknowledged extends Rule {
  id = "Push.Security.App.Banner.Acknowledged-prototype";
  displayName = "Push Security App Banner Acknowledged";
  logTypes = [LogType.PUSH_SECURITY_ACTIVITY];
  defaultSeverity = Severity.LOW;
  defaultDescription = "The warning banner of an app was acknowledged.";
  defaultRunbook =
    "1. See from the context what the banner said. " +
    "2. Ask the employee what they need the app for and which data goes there. " +
    "3. Approve the app or offer another; block it if data must not leave.";

  when: When = { object: "APP_BANNER", "new.action": "ACKNOWLEDGED" };

  title(event: PantherEvent) {
    const [app, employee] = [event.text("new", "appType"), event.text("new", "employee", "email")];
    return `Banner of app [${app}] acknowledged by [${employee}]`;
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
