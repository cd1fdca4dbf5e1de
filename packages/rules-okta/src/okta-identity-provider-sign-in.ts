import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { oktaActor, oktaAlertContext, oktaTarget } from "@pypanther/helpers/okta";

/** Another identity provider vouched for a user, in a tenant that should trust none. */
export class OktaIdentityProviderSignIn extends Rule {
  id = "Okta.Identity.Provider.SignIn-prototype";
  displayName = "Okta Identity Provider Sign-in";
  enabled = false;
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1199", "TA0003:T1098"] };
  dedupPeriodMinutes = 30;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A user was authenticated by an external identity provider.";
  defaultRunbook =
    "1. See which provider it was and who added it. " +
    "2. Ask the user whether they chose this way to sign in. " +
    "3. Deactivate an unknown provider and end all its sessions.";
  defaultReference = "https://sec.okta.com/articles/2023/08/cross-tenant-impersonation-prevention-and-detection";

  when: When = {
    eventType: "user.authentication.auth_via_IDP",
  };

  title(event: PantherEvent) {
    return `${oktaActor(event)} signed in through the identity provider [${asText(oktaTarget(event).get("displayName"), "displayName-not-found")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
