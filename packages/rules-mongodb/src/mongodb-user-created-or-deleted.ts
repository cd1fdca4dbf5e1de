import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { mongodbAlertContext } from "@pypanther/helpers/mongodb";

/** Somebody joined or left the Atlas organisation, who can see its projects from now on or no longer. */
export class MongoDBUserCreatedOrDeleted extends Rule {
  id = "MongoDB.User.Created.Or.Deleted-prototype";
  displayName = "MongoDB user was created or deleted";
  logTypes = [LogType.MONGODB_ORGANIZATION_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A user joined the Atlas organisation or was removed from it.";
  defaultRunbook =
    "1. Match the change with an onboarding or offboarding. " +
    "2. Without one, let the organisation owner say who invited or removed the member. " +
    "3. Remove or restore the member accordingly, database users and API keys included.";
  defaultReference = "https://www.mongodb.com/docs/v4.2/tutorial/create-users/";

  when: When = { eventTypeName: ["JOINED_ORG", "REMOVED_FROM_ORG"] };

  title(event: PantherEvent) {
    const target = event.text("targetUsername") || "<USER_NOT_FOUND>";
    const org = event.text("orgId") || "<ORG_NOT_FOUND>";
    const change = event.get("eventTypeName") === "JOINED_ORG" ? "joined" : "was removed from";
    return `MongoDB Atlas user [${target}] ${change} [${org}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return mongodbAlertContext(event);
  }
}
