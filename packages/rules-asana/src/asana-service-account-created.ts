import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor } from "@pypanther/helpers/asana";
import { titleValue } from "@pypanther/helpers/title-value";

/** A service account was created in Asana. */
export class AsanaServiceAccountCreated extends Rule {
  id = "Asana.Service.Account.Created-prototype";
  displayName = "Asana Service Account Created";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A service account was created in Asana. Its token can read and change all data, so an attacker can use it " +
    "to stay.";
  defaultRunbook =
    "1. Find out which integration the account is for and who looks after it. " +
    "2. Check that the integration needs the account's rights. " +
    "3. Remove it if nobody needs it, and review the actor's sessions.";
  defaultReference = "https://help.asana.com/hc/en-us/articles/14217496838427-Service-Accounts";

  when: When = { event_type: "service_account_created" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const account = titleValue(event.string("resource", "name"), "of unknown name");
    return `${actor} created the Asana service account ${account}`;
  }
}
