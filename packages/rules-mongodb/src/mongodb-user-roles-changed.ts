import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { mongodbAlertContext } from "@pypanther/helpers/mongodb";

/** A member got other roles, with which they may do more in Atlas than their work calls for. */
export class MongoDBUserRolesChanged extends Rule {
  id = "MongoDB.User.Roles.Changed-prototype";
  displayName = "MongoDB user roles changed";
  logTypes = [LogType.MONGODB_ORGANIZATION_EVENT];
  defaultSeverity = Severity.LOW;
  defaultDescription = "The roles of a user in the Atlas organisation were changed.";
  defaultRunbook =
    "1. Compare the new roles with the user's job. " +
    "2. If they are wider, find the request and its approval. " +
    "3. Without one, take them back under Access Manager. " +
    "4. Read the activity feed for what the user did meanwhile.";
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
