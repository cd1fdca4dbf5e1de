import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { mongodbAlertContext } from "@pypanther/helpers/mongodb";
import { titleValue } from "@pypanther/helpers/title-value";

/** The roles of a user in the Atlas organisation were changed. */
export class MongoDBUserRolesChanged extends Rule {
  id = "MongoDB.User.Roles.Changed-prototype";
  displayName = "MongoDB user roles changed";
  logTypes = [LogType.MONGODB_ORGANIZATION_EVENT];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The roles of a user in the Atlas organisation were changed. An attacker may be giving an account more " +
    "rights.";
  defaultRunbook =
    "1. Compare the new roles with the user's job. " +
    "2. Find the request and its approval if they are wider. " +
    "3. Restore the former roles under Access Manager if there is none. " +
    "4. Read the activity feed for what the user did since.";
  defaultReference = "https://www.mongodb.com/docs/v4.2/tutorial/create-users/";

  when: When = { eventTypeName: "USER_ROLES_CHANGED_AUDIT" };

  title(event: PantherEvent) {
    const target = titleValue(event.text("targetUsername"), "an unknown user");
    const org = titleValue(event.text("orgId"), "an unknown organisation");
    return `MongoDB Atlas roles of ${target} changed in ${org}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return mongodbAlertContext(event);
  }
}
