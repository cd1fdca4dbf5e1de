import { RuleTest } from "@pypanther/core";
import { ConnectiontoEmbargoedCountry } from "../src/connection-to-embargoed-country";

const connection = (...countries: string[]) => ({
  p_log_type: "Crowdstrike.FDREvent",
  fdr_event_type: "NetworkConnectIP4",
  aid: "5b1e9c0a7d2f4e86",
  event: { RemoteAddressIP4: "203.0.113.9", RemotePort: "443" },
  p_any_ip_addresses: ["203.0.113.9"],
  p_enrichment: { ipinfo_location: { p_any_ip_addresses: countries.map((country) => ({ country })) } },
});

export const tests = [
  new RuleTest({
    name: "an address in an embargoed country",
    expectedResult: true,
    log: connection("DE", "SY", "CU"),
    expectedTitle: "Connection to embargoed country [CU, SY]",
  }),
  new RuleTest({ name: "addresses elsewhere", expectedResult: false, log: connection("DE", "cu") }),
  new RuleTest({ name: "no enrichment", expectedResult: false, log: { ...connection(), p_enrichment: null } }),
  new RuleTest({
    name: "a log of another kind",
    expectedResult: true,
    log: { ...connection("KP"), p_log_type: "AWS.VPCFlow" },
    expectedAlertContext: { p_any_ip_addresses: ["203.0.113.9"] },
  }),
];

export { ConnectiontoEmbargoedCountry as rule };
