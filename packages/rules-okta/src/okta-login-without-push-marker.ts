import { endsWith, LogType, not, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** Managed browsers add a marker to their user agent; one without it may run on a device nobody manages. */
export class OktaLoginWithoutPushMarker extends Rule {
  id = "Okta.Login.Without.Push.Marker-prototype";
  displayName = "Okta Login Without Push Marker";
  enabled = false;
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Push Security", "Configuration Required"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An Okta event came from a browser without the marker of managed devices.";
  defaultRunbook =
    "1. See which device and browser the user worked with. " +
    "2. Ask the user whether it is one of the company's. " +
    "3. Roll the marker out to a managed device that lacks it, and block others as policy says.";

  when: When = { "client.userAgent.rawUserAgent": () => not(endsWith(this.pushMarker)) };

  /** What the user agents of managed browsers end with. */
  pushMarker = "PS_mxzqarw";

  title(event: PantherEvent) {
    return `[${event.text("actor", "displayName")}] used Okta from a browser without the Push marker`;
  }
}
