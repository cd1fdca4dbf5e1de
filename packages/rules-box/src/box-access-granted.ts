import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { boxUser } from "@pypanther/helpers/box";

/** A Box user opened their account to another person, who then sees all that the user sees. */
export class BoxAccessGranted extends Rule {
  id = "Box.Access.Granted-prototype";
  displayName = "Box Access Granted";
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "Access to a Box account was handed to someone else, as is done for the vendor's support.";
  defaultRunbook =
    "1. Ask the user whether there is an open support case and who asked for the access. " +
    "2. See in the event what was granted and until when. " +
    "3. If there is no case, have the user withdraw the access and change their password. " +
    "4. Review downloads and shares of the account since then.";
  defaultReference =
    "https://support.box.com/hc/en-us/articles/7039943421715-Enabling-and-Disabling-Access-for-Box-Support";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = { event_type: "ACCESS_GRANTED" };

  title(event: PantherEvent) {
    return `Box account opened to others by [${boxUser(event)}]`;
  }
}
