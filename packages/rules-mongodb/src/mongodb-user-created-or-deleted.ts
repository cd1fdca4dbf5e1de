import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { mongodbAlertContext } from "@pypanther/helpers/mongodb";

/** The organisation has a member more, or one less. */
export class MongoDBUserCreatedOrDeleted extends Rule {
  id = "MongoDB.User.Created.Or.Deleted-prototype";
  displayName = "MongoDB user was created or deleted";
  logTypes = [LogType.MONGODB_ORGANIZATION_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A user joined the Atlas organisation or was removed from it.";
  defaultRunbook =
    "1. Match the change with an onboarding or offboarding. " +
    "2. Ask whoever made it when there is none. " +
    "3. Remove or restore the member accordingly.";
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
