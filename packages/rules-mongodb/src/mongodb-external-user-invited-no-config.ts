import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { mailDomain } from "@pypanther/helpers/mail-domain";
import { mongodbAlertContext, mongodbInvitation } from "@pypanther/helpers/mongodb";

/** Somebody was invited whose mail domain is not the inviter's, perhaps by an account that was taken over. */
export class MongoDBExternalUserInvitedNoConfig extends Rule {
  id = "MongoDB.External.UserInvited.NoConfig-prototype";
  displayName = "MongoDB External User Invited (no config)";
  logTypes = [LogType.MONGODB_ORGANIZATION_EVENT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An invitation to the Atlas organisation went to an address that does not end in the inviter's domain.";
  defaultRunbook =
    "1. Look the invited address up among partners and contractors. " +
    "2. Ask the inviter for the reason, and make sure that the inviter's own account is theirs alone. " +
    "3. Withdraw the invitation, or the membership, if there is no good answer.";
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
