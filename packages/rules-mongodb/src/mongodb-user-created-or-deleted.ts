import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { mongodbAlertContext } from "@pypanther/helpers/mongodb";
import { titleValue } from "@pypanther/helpers/title-value";

/** A user joined the Atlas organisation or was removed from it. */
export class MongoDBUserCreatedOrDeleted extends Rule {
  id = "MongoDB.User.Created.Or.Deleted-prototype";
  displayName = "MongoDB user was created or deleted";
  logTypes = [LogType.MONGODB_ORGANIZATION_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user joined the Atlas organisation or was removed from it. An attacker may add an account to stay, or " +
    "remove a defender's.";
  defaultRunbook =
    "1. Match the change with an onboarding or offboarding. " +
    "2. Ask the organisation owner who invited or removed the member if there is none. " +
    "3. Undo the change if it was not wanted, also for database users and API keys.";
  defaultReference = "https://www.mongodb.com/docs/v4.2/tutorial/create-users/";

  when: When = { eventTypeName: ["JOINED_ORG", "REMOVED_FROM_ORG"] };

  title(event: PantherEvent) {
    const target = titleValue(event.text("targetUsername"), "of unknown name");
    const org = titleValue(event.text("orgId"), "an unknown organisation");
    const change = event.get("eventTypeName") === "JOINED_ORG" ? "joined" : "was removed from";
    return `MongoDB Atlas user ${target} ${change} ${org}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return mongodbAlertContext(event);
  }
}
