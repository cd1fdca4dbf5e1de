import { RuleTest } from "@pypanther/core";
import { AWSSoftwareDiscovery } from "../src/aws-software-discovery";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({ eventSource: "network-firewall.amazonaws.com", eventName: "ListFirewallPolicies" });

export const tests = [
  new RuleTest({
    name: "firewall policies are listed",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] looked around in account [401256739912] with [ListFirewallPolicies]",
    expectedDedup: "deploy",
  }),
  new RuleTest({ name: "buckets are listed", expectedResult: false, log: { ...log, eventName: "ListBuckets" } }),
];

export { AWSSoftwareDiscovery as rule };
