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

/** The Atlas organisation no longer requires an access list for its administration API. */
export class MongoDBorgMembershipRestrictionDisabled extends Rule {
  id = "MongoDB.org.Membership.Restriction.Disabled-prototype";
  displayName = "MongoDB org membership restriction disabled";
  logTypes = [LogType.MONGODB_ORGANIZATION_EVENT];
  tags = ["MongoDB", "Persistence", "Modify Authentication Process", "Conditional Access Policies"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1556.009"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The Atlas organisation no longer requires an access list for its administration API. Stolen API keys may " +
    "work from everywhere.";
  defaultRunbook =
    "1. Require access lists again in the organisation's settings. " +
    "2. Ask the organisation owners why the change was made. " +
    "3. Read the API calls since from addresses that were on no list. " +
    "4. Rotate the keys of calls that nobody can explain.";
  defaultReference = "https://www.mongodb.com/docs/atlas/tutorial/manage-organizations/";

  when: When = { eventTypeName: "ORG_PUBLIC_API_ACCESS_LIST_NOT_REQUIRED" };

  title(event: PantherEvent) {
    const user = mongodbActor(event);
    return `MongoDB Atlas API access list no longer required, by ${user}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return mongodbAlertContext(event);
  }
}
