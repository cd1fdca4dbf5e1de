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
import { titleValue } from "@pypanther/helpers/title-value";

/** The access list of an Atlas project now allows every IPv4 address. */
export class MongoDBAccessAllowedFromAnywhere extends Rule {
  id = "MongoDB.Access.Allowed.From.Anywhere-prototype";
  displayName = "MongoDB access allowed from anywhere";
  logTypes = [LogType.MONGODB_PROJECT_EVENT];
  tags = ["MongoDB", "Persistence", "Remote Services", "Modify Authentication Process - Conditional Access Policies"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1556.009", "TA0008:T1021.007"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The access list of an Atlas project now allows every IPv4 address. Only the password protects its databases.";
  defaultRunbook =
    "1. Remove the entry if the project's owner cannot explain it. " +
    "2. Look for connections from unknown addresses since it was added. " +
    "3. Set up private endpoints or narrow ranges for those who need access. " +
    "4. Rotate the database users' passwords if there were unknown connections.";
  defaultReference = "https://www.mongodb.com/docs/atlas/security/ip-access-list/";

  when: When = { eventTypeName: "NETWORK_PERMISSION_ENTRY_ADDED", whitelistEntry: "0.0.0.0/0" };

  title(event: PantherEvent) {
    const user = mongodbActor(event);
    const project = titleValue(event.text("groupId"), "of unknown name");
    return `MongoDB Atlas project ${project} opened to every address by ${user}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...mongodbAlertContext(event), groupId: event.get("groupId", "<GROUP_NOT_FOUND>") };
  }
}
