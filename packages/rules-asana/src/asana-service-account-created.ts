import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor } from "@pypanther/helpers/asana";

/** Asana has a new service account, whose token reads and writes everything and never signs in like a person. */
export class AsanaServiceAccountCreated extends Rule {
  id = "Asana.Service.Account.Created-prototype";
  displayName = "Asana Service Account Created";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A service account was created in Asana.";
  defaultRunbook =
    "1. Find out which integration the account is for and who looks after it. " +
    "2. Check that its rights are no wider than the integration needs. " +
    "3. Remove it if nobody claims it, and review the sessions of the actor.";
  defaultReference = "https://help.asana.com/hc/en-us/articles/14217496838427-Service-Accounts";

  when: When = { event_type: "service_account_created" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const account = event.string("resource", "name") || "<SVC_ACCT_NAME_NOT_FOUND>";
    return `[${actor}] created the Asana service account [${account}]`;
  }
}
