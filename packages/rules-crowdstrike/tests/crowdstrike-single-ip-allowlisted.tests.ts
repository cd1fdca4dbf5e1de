import { RuleTest } from "@pypanther/core";
import { CrowdstrikeSingleIpAllowlisted } from "../src/crowdstrike-single-ip-allowlisted";

const allowed = {
  p_log_type: "Crowdstrike.EventStreams",
  metadata: { eventType: "AuthActivityAuditEvent" },
  event: {
    OperationName: "UpdateAllowlistGroup",
    Success: true,
    UserId: "ines@harbour.example",
    ServiceName: "Crowdstrike API Client",
    AuditKeyValues: [
      { Key: "cidrs", ValueString: "[192.0.2.0/24 203.0.113.7]" },
      { Key: "old_cidrs", ValueString: "[192.0.2.0/24]" },
      { Key: "contexts", ValueString: "[API UI CLI]" },
    ],
  },
};
const changed = (changes: Record<string, unknown>) => ({ ...allowed, event: { ...allowed.event, ...changes } });

export const tests = [
  new RuleTest({
    name: "a single address is added",
    expectedResult: true,
    log: allowed,
    expectedTitle: "[ines@harbour.example] allowed 1 single address into Falcon for [API, UI & CLI]",
    expectedAlertContext: {
      cidrs: "[192.0.2.0/24 203.0.113.7]",
      old_cidrs: "[192.0.2.0/24]",
      contexts: "[API UI CLI]",
      single_ips: ["203.0.113.7"],
    },
  }),
  new RuleTest({
    name: "a new list holds single addresses",
    expectedResult: true,
    log: changed({
      OperationName: "CreateAllowlistGroup",
      AuditKeyValues: [
        { Key: "cidrs", ValueString: "[203.0.113.7 203.0.113.8/32]" },
        { Key: "old_cidrs", ValueString: "[203.0.113.7]" },
        { Key: "contexts", ValueString: "[API]" },
      ],
    }),
    expectedTitle: "[ines@harbour.example] allowed 2 single addresses into Falcon for [API]",
  }),
  new RuleTest({
    name: "the address was there before",
    expectedResult: false,
    log: changed({
      AuditKeyValues: [
        { Key: "cidrs", ValueString: "[203.0.113.7/32]" },
        { Key: "old_cidrs", ValueString: "[203.0.113.7]" },
      ],
    }),
  }),
  new RuleTest({
    name: "networks only",
    expectedResult: false,
    log: changed({ AuditKeyValues: [{ Key: "cidrs", ValueString: "[192.0.2.0/24]" }] }),
  }),
  new RuleTest({
    name: "an empty list",
    expectedResult: false,
    log: changed({ OperationName: "CreateAllowlistGroup", AuditKeyValues: [{ Key: "cidrs", ValueString: "[]" }] }),
  }),
  new RuleTest({
    name: "a list that cannot be read",
    expectedResult: false,
    log: changed({ AuditKeyValues: [{ Key: "cidrs", ValueString: "203.0.113.7" }] }),
  }),
  new RuleTest({
    name: "an allowlist is deleted",
    expectedResult: false,
    log: changed({ OperationName: "DeleteAllowlistGroup" }),
  }),
];

export { CrowdstrikeSingleIpAllowlisted as rule };
