import { RuleTest } from "@pypanther/core";
import { MongoDBIdentityProviderActivity } from "../src/mongodb-identity-provider-activity";

const changed = {
  p_log_type: "MongoDB.OrganizationEvent",
  id: "evt-3101",
  created: "2026-02-09T06:31:55Z",
  eventTypeName: "IDENTITY_PROVIDER_UPDATED",
  orgId: "org-44",
  username: "mira@harbourline.example",
  remoteAddress: "203.0.113.44",
  targetUsername: "tomas@harbourline.example",
};

export const tests = [
  new RuleTest({
    name: "a provider is changed",
    expectedResult: true,
    log: changed,
    expectedTitle:
      "MongoDB Atlas identity provider or federation changed in [org-44], user [tomas@harbourline.example]",
  }),
  new RuleTest({
    name: "federation is removed, in a record without names",
    expectedResult: true,
    log: { ...changed, eventTypeName: "FEDERATION_SETTINGS_DELETED", targetUsername: null, orgId: null },
    expectedTitle:
      "MongoDB Atlas identity provider or federation changed in an unknown organisation, user of unknown name",
  }),
  new RuleTest({ name: "a team is made", expectedResult: false, log: { ...changed, eventTypeName: "TEAM_CREATED" } }),
];

export { MongoDBIdentityProviderActivity as rule };
