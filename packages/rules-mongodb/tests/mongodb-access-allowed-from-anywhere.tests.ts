import { RuleTest } from "@pypanther/core";
import { MongoDBAccessAllowedFromAnywhere } from "../src/mongodb-access-allowed-from-anywhere";

const opened = {
  p_log_type: "MongoDB.ProjectEvent",
  id: "evt-3101",
  created: "2026-02-09T06:31:55Z",
  eventTypeName: "NETWORK_PERMISSION_ENTRY_ADDED",
  orgId: "org-44",
  username: "mira@harbourline.example",
  remoteAddress: "203.0.113.44",
  groupId: "prj-8",
  whitelistEntry: "0.0.0.0/0",
};

export const tests = [
  new RuleTest({
    name: "every address is let in",
    expectedResult: true,
    log: opened,
    expectedTitle: "MongoDB Atlas project [prj-8] opened to every address by [mira@harbourline.example]",
    expectedAlertContext: {
      username: "mira@harbourline.example",
      target_username: "<USER_NOT_FOUND>",
      org_id: "org-44",
      remote_address: "203.0.113.44",
      groupId: "prj-8",
    },
  }),
  new RuleTest({
    name: "one network is let in",
    expectedResult: false,
    log: { ...opened, whitelistEntry: "198.51.100.0/24" },
  }),
  new RuleTest({
    name: "the entry for every address is removed",
    expectedResult: false,
    log: { ...opened, eventTypeName: "NETWORK_PERMISSION_ENTRY_REMOVED" },
  }),
];

export { MongoDBAccessAllowedFromAnywhere as rule };
