import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { mailDomain } from "@pypanther/helpers/mail-domain";
import { mongodbAlertContext, mongodbInvitation } from "@pypanther/helpers/mongodb";

/** A user was invited to the Atlas organisation whose mail domain is not among the allowed ones. */
export class MongoDBExternalUserInvited extends Rule {
  id = "MongoDB.External.UserInvited-prototype";
  displayName = "MongoDB External User Invited";
  logTypes = [LogType.MONGODB_ORGANIZATION_EVENT];
  tags = ["Configuration Required"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user was invited to the Atlas organisation whose mail domain is not among the allowed ones. An attacker " +
    "may be inviting an account of their own.";
  defaultRunbook =
    "1. Check whether the invited person is a known partner or contractor. " +
    "2. Ask the inviter what access they are meant to have, and until when. " +
    "3. Withdraw the invitation or membership, and secure the inviter's account, if nobody asked for it.";
  defaultReference = "https://www.mongodb.com/docs/v4.2/tutorial/create-users/";

  when: When = { eventTypeName: "INVITED_TO_ORG" };

  /** The mail domains whose people may be invited. Empty, the default, makes every invitation a match. */
  allowedDomains: string[] = [];

  rule(event: PantherEvent) {
    return !this.allowedDomains.includes(mailDomain(event.string("targetUsername")));
  }

  title(event: PantherEvent) {
    return mongodbInvitation(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return mongodbAlertContext(event);
  }
}
