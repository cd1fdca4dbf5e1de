import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { mongodbAlertContext } from "@pypanther/helpers/mongodb";

/** A member of the organisation has other rights than before. */
export class MongoDBUserRolesChanged extends Rule {
  id = "MongoDB.User.Roles.Changed-prototype";
  displayName = "MongoDB user roles changed";
  logTypes = [LogType.MONGODB_ORGANIZATION_EVENT];
  defaultSeverity = Severity.LOW;
  defaultDescription = "The roles of a user in the Atlas organisation were changed.";
  defaultRunbook =
    "1. Compare the new roles with the user's job. " +
    "2. Ask whoever changed them, when they are wider. " +
    "3. Take them back, and look at what the user did meanwhile, if nobody asked for them.";
  defaultReference = "https://www.mongodb.com/docs/v4.2/tutorial/create-users/";

  when: When = { eventTypeName: "USER_ROLES_CHANGED_AUDIT" };

  title(event: PantherEvent) {
    const target = event.text("targetUsername") || "<USER_NOT_FOUND>";
    const org = event.text("orgId") || "<ORG_NOT_FOUND>";
    return `MongoDB Atlas roles of [${target}] changed in [${org}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return mongodbAlertContext(event);
  }
}
