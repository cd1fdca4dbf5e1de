import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { oktaActor, oktaAlertContext, oktaTarget } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** A user signed in through an external identity provider, for tenants that use none. */
export class OktaIdentityProviderSignIn extends Rule<OktaSystemLog> {
  id = "Okta.Identity.Provider.SignIn-prototype";
  displayName = "Okta Identity Provider Sign-in";
  enabled = false;
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1199", "TA0003:T1098"] };
  dedupPeriodMinutes = 30;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A user signed in through an external identity provider. An attacker who added one can sign in as any user.";
  defaultRunbook =
    "1. See under Security > Identity Providers which provider it was and who added it. " +
    "2. Ask the user whether they chose this way to sign in. " +
    "3. Deactivate the provider if nobody knows it, and end all sessions that it opened.";
  defaultReference = "https://sec.okta.com/articles/2023/08/cross-tenant-impersonation-prevention-and-detection";

  when: When = {
    eventType: "user.authentication.auth_via_IDP",
  };

  title(event: PantherEvent<OktaSystemLog>) {
    return `${oktaActor(event)} signed in through the identity provider ${titleValue(oktaTarget(event).get("displayName"), "of unknown name")}`;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
