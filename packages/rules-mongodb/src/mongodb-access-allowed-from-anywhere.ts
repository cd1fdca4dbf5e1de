import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { mongodbActor, mongodbAlertContext } from "@pypanther/helpers/mongodb";

/** The databases of a project can be reached from the whole internet, with a password as their only guard. */
export class MongoDBAccessAllowedFromAnywhere extends Rule {
  id = "MongoDB.Access.Allowed.From.Anywhere-prototype";
  displayName = "MongoDB access allowed from anywhere";
  logTypes = [LogType.MONGODB_PROJECT_EVENT];
  tags = ["MongoDB", "Persistence", "Remote Services", "Modify Authentication Process - Conditional Access Policies"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1556.009", "TA0008:T1021.007"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The access list of an Atlas project now contains every IPv4 address.";
  defaultRunbook =
    "1. Remove the entry unless the project's owner can name a reason that outweighs the risk. " +
    "2. Look for connections from unknown addresses since it was added. " +
    "3. Rotate the database users' passwords if there were any. " +
    "4. Set up private endpoints or narrow ranges for those who needed access.";
  defaultReference = "https://www.mongodb.com/docs/atlas/security/ip-access-list/";

  when: When = { eventTypeName: "NETWORK_PERMISSION_ENTRY_ADDED", whitelistEntry: "0.0.0.0/0" };

  title(event: PantherEvent) {
    const user = mongodbActor(event);
    const project = event.text("groupId") || "<GROUP_NOT_FOUND>";
    return `MongoDB Atlas project [${project}] opened to every address by [${user}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...mongodbAlertContext(event), groupId: event.get("groupId", "<GROUP_NOT_FOUND>") };
  }
}
