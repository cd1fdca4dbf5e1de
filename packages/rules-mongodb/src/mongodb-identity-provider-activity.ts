import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { mongodbAlertContext } from "@pypanther/helpers/mongodb";
import { titleValue } from "@pypanther/helpers/title-value";

/** Federation settings or an identity provider of the Atlas organisation were changed. */
export class MongoDBIdentityProviderActivity extends Rule {
  id = "MongoDB.Identity.Provider.Activity-prototype";
  displayName = "MongoDB Identity Provider Activity";
  logTypes = [LogType.MONGODB_ORGANIZATION_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Federation settings or an identity provider of the Atlas organisation were changed. With a provider of " +
    "their own, an attacker can sign in as any user.";
  defaultRunbook =
    "1. Compare the provider's issuer, certificates and domains with the approved ones. " +
    "2. Ask the identity team to confirm the change. " +
    "3. Undo it in the Federation Management Console, and end all federated sessions, if they did not make it. " +
    "4. Look in the organisation's activity feed for members and roles added since.";
  defaultReference = "https://attack.mitre.org/techniques/T1556/007/";

  when: When = {
    eventTypeName: [
      "FEDERATION_SETTINGS_CREATED",
      "FEDERATION_SETTINGS_DELETED",
      "FEDERATION_SETTINGS_UPDATED",
      "IDENTITY_PROVIDER_CREATED",
      "IDENTITY_PROVIDER_UPDATED",
      "IDENTITY_PROVIDER_DELETED",
      "IDENTITY_PROVIDER_ACTIVATED",
      "IDENTITY_PROVIDER_DEACTIVATED",
      "IDENTITY_PROVIDER_JWKS_REVOKED",
      "OIDC_IDENTITY_PROVIDER_UPDATED",
      "OIDC_IDENTITY_PROVIDER_ENABLED",
      "OIDC_IDENTITY_PROVIDER_DISABLED",
    ],
  };

  title(event: PantherEvent) {
    const target = titleValue(event.text("targetUsername"), "of unknown name");
    const org = titleValue(event.text("orgId"), "an unknown organisation");
    return `MongoDB Atlas identity provider or federation changed in ${org}, user ${target}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return mongodbAlertContext(event);
  }
}
