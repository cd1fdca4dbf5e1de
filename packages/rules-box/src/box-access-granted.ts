import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { boxUser } from "@pypanther/helpers/box";

/** A Box user granted another person, such as vendor support, access to their account. */
export class BoxAccessGranted extends Rule {
  id = "Box.Access.Granted-prototype";
  displayName = "Box Access Granted";
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A Box user granted another person access to their account, as is done for vendor support. An attacker can " +
    "trick a user into this to read all of their files.";
  defaultRunbook =
    "1. Ask the user whether there is an open support case and who asked for the access. " +
    "2. Read in the event what was granted and until when. " +
    "3. Review downloads and shares of the account since then. " +
    "4. Have the user withdraw the access and change their password if there is no case.";
  defaultReference =
    "https://support.box.com/hc/en-us/articles/7039943421715-Enabling-and-Disabling-Access-for-Box-Support";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = { event_type: "ACCESS_GRANTED" };

  title(event: PantherEvent) {
    return `${boxUser(event)} opened their Box account to others`;
  }
}
