import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { mailDomain } from "@pypanther/helpers/mail-domain";
import { mongodbAlertContext, mongodbInvitation } from "@pypanther/helpers/mongodb";

/** A user was invited to the Atlas organisation whose mail domain is not the inviter's. */
export class MongoDBExternalUserInvitedNoConfig extends Rule {
  id = "MongoDB.External.UserInvited.NoConfig-prototype";
  displayName = "MongoDB External User Invited (no config)";
  logTypes = [LogType.MONGODB_ORGANIZATION_EVENT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A user was invited to the Atlas organisation whose mail domain is not the inviter's. An attacker may be " +
    "inviting an account of their own.";
  defaultRunbook =
    "1. Search for the invited address among partners and contractors. " +
    "2. Ask the inviter for the reason. " +
    "3. Withdraw the invitation or membership, and secure the inviter's account, if there is none.";
  defaultReference = "https://www.mongodb.com/docs/v4.2/tutorial/create-users/";

  when: When = { eventTypeName: "INVITED_TO_ORG" };

  rule(event: PantherEvent) {
    return !event.string("targetUsername").endsWith(mailDomain(event.string("username")));
  }

  title(event: PantherEvent) {
    return mongodbInvitation(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return mongodbAlertContext(event);
  }
}
