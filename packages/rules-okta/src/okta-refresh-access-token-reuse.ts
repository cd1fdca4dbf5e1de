import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oktaAlertContext } from "@pypanther/helpers/okta";

/** A spent OAuth token was offered again: it exists twice, and one copy is not with its owner. */
export class OktaRefreshAccessTokenReuse extends Rule {
  id = "Okta.Refresh.Access.Token.Reuse-prototype";
  displayName = "Okta App Refresh Access Token Reuse";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Okta noticed that a refresh or access token was used again.";
  defaultRunbook =
    "1. Compare the address in the title with the one that used the token first. " +
    "2. Revoke the user's tokens for the app. " +
    "3. Find out how the token got away, such as through logs or a stolen device.";
  defaultReference = "https://developer.okta.com/docs/guides/refresh-tokens/main/#refresh-token-reuse-detection";

  when: When = {
    eventType: ["app.oauth2.as.token.detect_reuse", "app.oauth2.token.detect_reuse"],
  };

  title(event: PantherEvent) {
    const name = asText(event.deepGet("actor", "displayName"), "<no-displayname-found>");
    return `Token of [${name}] used again from [${event.text("client", "ipAddress")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
