import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { mongodbActor, mongodbAlertContext } from "@pypanther/helpers/mongodb";

/** The Atlas organisation no longer requires a second factor. */
export class MongoDB2FADisabled extends Rule {
  id = "MongoDB.2FA.Disabled-prototype";
  displayName = "MongoDB 2FA Disabled";
  logTypes = [LogType.MONGODB_ORGANIZATION_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The Atlas organisation no longer requires a second factor. A stolen password may be enough to sign in.";
  defaultRunbook =
    "1. Ask the owner who made the change whether it was intended. " +
    "2. Require the second factor again. " +
    "3. List the sign-ins since by members without one, and end those that nobody can explain.";
  defaultReference = "https://www.mongodb.com/docs/atlas/security-multi-factor-authentication/";

  when: When = { eventTypeName: "ORG_TWO_FACTOR_AUTH_OPTIONAL" };

  title(event: PantherEvent) {
    const user = mongodbActor(event);
    return `MongoDB Atlas second factor made optional by ${user}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return mongodbAlertContext(event);
  }
}
