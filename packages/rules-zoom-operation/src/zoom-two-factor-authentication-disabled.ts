import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { zoomOperator } from "@pypanther/helpers/zoom";
import type { ZoomOperation } from "./events";

/** Two-factor authentication was switched off for the Zoom account. */
export class ZoomTwoFactorAuthenticationDisabled extends Rule<ZoomOperation> {
  id = "Zoom.Two.Factor.Authentication.Disabled-prototype";
  displayName = "Zoom Two Factor Authentication Disabled";
  logTypes = [LogType.ZOOM_OPERATION];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The account setting that sign-ins to Zoom need a second factor was switched off. A stolen password is then " +
    "enough to sign in.";
  defaultRunbook =
    "1. Ask the operator named in the title, by phone, why the setting was changed. " +
    "2. Switch it on again under Advanced > Security if the change was not approved. " +
    "3. Review sign-ins since then, those of administrators first. " +
    "4. End the operator's sessions, reset their password and remove their admin role if they did not make the " +
    "change.";
  defaultReference = "https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0066054";

  when: When = {
    action: "Update",
    category_type: "Account",
    operation_detail: "Security  - Sign in with Two-Factor Authentication: from On to Off",
  };

  title(event: PantherEvent<ZoomOperation>) {
    return `${zoomOperator(event)} switched off two-factor authentication in Zoom`;
  }
}
