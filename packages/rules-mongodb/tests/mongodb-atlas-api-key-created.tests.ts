import { RuleTest } from "@pypanther/core";
import { MongoDBAtlasApiKeyCreated } from "../src/mongodb-atlas-api-key-created";

const added = {
  p_log_type: "MongoDB.OrganizationEvent",
  id: "evt-3101",
  created: "2026-02-09T06:31:55Z",
  eventTypeName: "API_KEY_ACCESS_LIST_ENTRY_ADDED",
  orgId: "org-44",
  username: "mira@harbourline.example",
  remoteAddress: "203.0.113.44",
  targetPublicKey: "kqzzhrvf",
  links: [{ href: "https://cloud.mongodb.com/api/atlas/v1.0/orgs/org-44/events/evt-3101", rel: "self" }],
};

export const tests = [
  new RuleTest({
    name: "an address is added",
    expectedResult: true,
    log: added,
    expectedTitle: "MongoDB Atlas API key [kqzzhrvf] opened to another address by [mira@harbourline.example]",
    expectedAlertContext: {
      username: "mira@harbourline.example",
      target_username: "<USER_NOT_FOUND>",
      org_id: "org-44",
      remote_address: "203.0.113.44",
      links: "https://cloud.mongodb.com/api/atlas/v1.0/orgs/org-44/events/evt-3101",
      event_type_name: "API_KEY_ACCESS_LIST_ENTRY_ADDED",
      target_public_key: "kqzzhrvf",
    },
  }),
  new RuleTest({
    name: "the record has no links",
    expectedResult: true,
    log: { ...added, links: [] },
    expectedAlertContext: {
      username: "mira@harbourline.example",
      target_username: "<USER_NOT_FOUND>",
      org_id: "org-44",
      remote_address: "203.0.113.44",
      links: "<LINKS_NOT_FOUND>",
      event_type_name: "API_KEY_ACCESS_LIST_ENTRY_ADDED",
      target_public_key: "kqzzhrvf",
    },
  }),
  new RuleTest({
    name: "an address is removed",
    expectedResult: false,
    log: { ...added, eventTypeName: "API_KEY_ACCESS_LIST_ENTRY_REMOVED" },
  }),
];

export { MongoDBAtlasApiKeyCreated as rule };
