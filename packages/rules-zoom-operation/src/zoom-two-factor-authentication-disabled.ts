import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { zoomOperator } from "@pypanther/helpers/zoom";

/** A stolen password is enough to sign in to Zoom now. */
export class ZoomTwoFactorAuthenticationDisabled extends Rule {
  id = "Zoom.Two.Factor.Authentication.Disabled-prototype";
  displayName = "Zoom Two Factor Authentication Disabled";
  logTypes = [LogType.ZOOM_OPERATION];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The account setting that sign-ins need a second factor was switched off.";
  defaultRunbook =
    "1. Reach the operator by phone at once. " +
    "2. If it was not them, end their sessions, reset their password and remove their admin role for now. " +
    "3. Switch the setting on again at once if nobody stands by the change. " +
    "4. Review sign-ins since then, those of administrators first.";
  defaultReference = "https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0066054";

  when: When = {
    action: "Update",
    category_type: "Account",
    operation_detail: "Security  - Sign in with Two-Factor Authentication: from On to Off",
  };

  title(event: PantherEvent) {
    return `Zoom two-factor sign-in switched off by [${zoomOperator(event)}]`;
  }
}
