import { RuleTest } from "@pypanther/core";
import { OnePasswordSensitiveItem } from "../src/onepassword-sensitive-item";

const base = {
  p_log_type: "OnePassword.ItemUsage",
  uuid: "USE7KDQ2",
  item_uuid: "it4q7zx2",
  action: "reveal",
  timestamp: "2026-06-02 06:50:11",
  user: { name: "Solveig Rud", email: "solveig@fjordline.example" },
  client: { app_name: "1Password for Mac", ipaddress: "192.0.2.61" },
  p_enrichment: { "1Password Translation": { item_uuid: { title: "Domain admin" } } },
};

export const overrides = { sensitiveItemWatchlist: { it4q7zx2: "Domain administrator" } };

export const tests = [
  new RuleTest({
    name: "a watched item is used",
    expectedResult: true,
    log: base,
    expectedTitle: "[Solveig Rud] used a sensitive 1Password item",
    expectedAlertContext: {
      user: "Solveig Rud",
      item_name: "Domain admin",
      client: "1Password for Mac",
      ip_address: "192.0.2.61",
      event_time: "2026-06-02 06:50:11",
    },
  }),
  new RuleTest({
    name: "the lookup table does not know the item",
    expectedResult: true,
    log: { ...base, p_enrichment: null },
  }),
  new RuleTest({ name: "another item is used", expectedResult: false, log: { ...base, item_uuid: "it9999" } }),
  new RuleTest({
    name: "an id named like a member of every object",
    expectedResult: false,
    log: { ...base, item_uuid: "constructor" },
  }),
];

export { OnePasswordSensitiveItem as rule };
