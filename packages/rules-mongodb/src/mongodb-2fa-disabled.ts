import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { mongodbActor, mongodbAlertContext } from "@pypanther/helpers/mongodb";

/** The second factor was made optional, so a stolen password may be enough to sign in to Atlas. */
export class MongoDB2FADisabled extends Rule {
  id = "MongoDB.2FA.Disabled-prototype";
  displayName = "MongoDB 2FA Disabled";
  logTypes = [LogType.MONGODB_ORGANIZATION_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The Atlas organisation stopped requiring a second factor of its members.";
  defaultRunbook =
    "1. Call the organisation owner who made the change: was it intended? " +
    "2. Require the second factor again. " +
    "3. List sign-ins since the change by members who have none, and end those that look odd.";
  defaultReference = "https://www.mongodb.com/docs/atlas/security-multi-factor-authentication/";

  when: When = { eventTypeName: "ORG_TWO_FACTOR_AUTH_OPTIONAL" };

  title(event: PantherEvent) {
    const user = mongodbActor(event);
    return `MongoDB Atlas second factor made optional by [${user}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return mongodbAlertContext(event);
  }
}
