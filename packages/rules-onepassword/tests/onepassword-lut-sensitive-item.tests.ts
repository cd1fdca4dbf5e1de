import { RuleTest } from "@pypanther/core";
import { OnePasswordLutSensitiveItem } from "../src/onepassword-lut-sensitive-item";

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

export const overrides = { sensitiveItemWatchlist: ["Domain admin", "Root account"] };

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
    name: "another item is used",
    expectedResult: false,
    log: { ...base, p_enrichment: { "1Password Translation": { item_uuid: { title: "Canteen" } } } },
  }),
  new RuleTest({
    name: "the lookup table does not know the item",
    expectedResult: false,
    log: { ...base, p_enrichment: null },
  }),
];

export { OnePasswordLutSensitiveItem as rule };
