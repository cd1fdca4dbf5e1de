import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oktaAlertContext } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** A refresh or access token of an application was used a second time. */
export class OktaRefreshAccessTokenReuse extends Rule<OktaSystemLog> {
  id = "Okta.Refresh.Access.Token.Reuse-prototype";
  displayName = "Okta App Refresh Access Token Reuse";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Okta noticed that a refresh or access token was used again. An attacker may hold a copy of it.";
  defaultRunbook =
    "1. Compare the address in the title with the one that used the token first. " +
    "2. Revoke the user's tokens for the application. " +
    "3. Find out how the token was stolen, such as from logs or a device, and reset the user's sessions.";
  defaultReference = "https://developer.okta.com/docs/guides/refresh-tokens/main/#refresh-token-reuse-detection";

  when: When = {
    eventType: ["app.oauth2.as.token.detect_reuse", "app.oauth2.token.detect_reuse"],
  };

  title(event: PantherEvent<OktaSystemLog>) {
    const name = titleValue(event.deepGet("actor", "displayName"), "an unknown user");
    const address = titleValue(event.deepGet("client", "ipAddress"), "an unknown address");
    return `Token of ${name} used again from ${address}`;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
