import { RuleTest } from "@pypanther/core";
import { GoogleWorkspaceAppsMarketplaceNewDomainApplication } from "../src/google-workspace-apps-marketplace-new-domain-application";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "admin", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "DOMAIN_SETTINGS",
  name: "ADD_APPLICATION",
  parameters: { APPLICATION_NAME: "Orchard Notes", APPLICATION_ENABLED: "true" },
};

export const tests = [
  new RuleTest({
    name: "an app is switched on",
    expectedResult: true,
    log: activity,
    expectedTitle: "[noor@brightmoor.example] switched on the app [Orchard Notes] for the domain",
  }),
  new RuleTest({
    name: "an app is added, but not switched on",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, APPLICATION_ENABLED: "false" } },
  }),
  new RuleTest({ name: "an app is removed", expectedResult: false, log: { ...activity, name: "REMOVE_APPLICATION" } }),
];

export { GoogleWorkspaceAppsMarketplaceNewDomainApplication as rule };
