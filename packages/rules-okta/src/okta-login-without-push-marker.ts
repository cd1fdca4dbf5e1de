import { endsWith, LogType, not, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** An Okta event came from a browser without the marker that managed browsers carry in their user agent. */
export class OktaLoginWithoutPushMarker extends Rule<OktaSystemLog> {
  id = "Okta.Login.Without.Push.Marker-prototype";
  displayName = "Okta Login Without Push Marker";
  enabled = false;
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Push Security", "Configuration Required"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An Okta event came from a browser without the marker of managed browsers. It may run on an attacker's device.";
  defaultRunbook =
    "1. See in the client field which device and browser the user worked with. " +
    "2. Ask the user whether it is one of the company's devices. " +
    "3. Install the marker if the device is managed and lacks it. " +
    "4. End the session and reset the password if the user does not know the device.";

  when: When = { "client.userAgent.rawUserAgent": () => not(endsWith(this.pushMarker)) };

  /** What the user agents of managed browsers end with. */
  pushMarker = "PS_mxzqarw";

  title(event: PantherEvent<OktaSystemLog>) {
    return `${titleValue(event.deepGet("actor", "displayName"), "an unknown user")} used Okta from a browser without the Push marker`;
  }
}
