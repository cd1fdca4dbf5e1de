import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { mongodbActor, mongodbAlertContext } from "@pypanther/helpers/mongodb";
import { titleValue } from "@pypanther/helpers/title-value";

/** An address was added to the access list of an Atlas API key. */
export class MongoDBAtlasApiKeyCreated extends Rule {
  id = "MongoDB.Atlas.ApiKeyCreated-prototype";
  displayName = "MongoDB Atlas API Key Created";
  logTypes = [LogType.MONGODB_ORGANIZATION_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An address was added to the access list of an Atlas API key. An attacker may do this to use the key from " +
    "outside.";
  defaultRunbook =
    "1. Find out whose address it is. " +
    "2. Match it with a deployment or a host of your own that calls the Atlas API. " +
    "3. Remove the address and delete the key if nobody knows it. " +
    "4. Read the key's calls since the change.";
  defaultReference = "https://www.mongodb.com/docs/atlas/configure-api-access/#std-label-about-org-api-keys";

  when: When = { eventTypeName: "API_KEY_ACCESS_LIST_ENTRY_ADDED" };

  title(event: PantherEvent) {
    const user = mongodbActor(event);
    const key = titleValue(event.text("targetPublicKey"), "of unknown name");
    return `MongoDB Atlas API key ${key} opened to another address by ${user}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const links = event.readers("links").map((link) => link.get("href"));
    return {
      ...mongodbAlertContext(event),
      links: links.find((href) => href !== null) ?? "<LINKS_NOT_FOUND>",
      event_type_name: event.get("eventTypeName", "<EVENT_TYPE_NOT_FOUND>"),
      target_public_key: event.get("targetPublicKey", "<PUBLIC_KEY_NOT_FOUND>"),
    };
  }
}
