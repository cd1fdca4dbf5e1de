import { RuleTest } from "@pypanther/core";
import { OsqueryMacApplicationFirewallSettings } from "../src/osquery-mac-application-firewall-settings";

const firewall = {
  p_log_type: "Osquery.Differential",
  name: "pack_incident-response_alf",
  action: "added",
  hostIdentifier: "mac-0092.harbour.example",
  columns: { global_state: "0", stealth_enabled: "1" },
};
const settings = (global_state: string | number | null, stealth_enabled: string | number | null) => ({
  ...firewall,
  columns: { global_state, stealth_enabled },
});

export const tests = [
  new RuleTest({
    name: "the firewall is off",
    expectedResult: true,
    log: firewall,
    expectedTitle: "The firewall of [mac-0092.harbour.example] is off or visible",
  }),
  new RuleTest({ name: "the firewall shows itself", expectedResult: true, log: settings(1, 0) }),
  new RuleTest({
    name: "the firewall is off and nothing else is known",
    expectedResult: true,
    log: settings("0", null),
  }),
  new RuleTest({ name: "all is on", expectedResult: false, log: settings("1", "1") }),
  new RuleTest({ name: "the state cannot be read", expectedResult: false, log: settings("on", "0") }),
  new RuleTest({
    name: "another query",
    expectedResult: false,
    log: { ...firewall, name: "pack_incident-response_apps" },
  }),
  new RuleTest({ name: "the setting is gone", expectedResult: false, log: { ...firewall, action: "removed" } }),
];

export { OsqueryMacApplicationFirewallSettings as rule };
