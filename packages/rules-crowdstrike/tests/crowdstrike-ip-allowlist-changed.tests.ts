import { RuleTest } from "@pypanther/core";
import { CrowdstrikeIpAllowlistChanged } from "../src/crowdstrike-ip-allowlist-changed";

const allowlist = {
  p_log_type: "Crowdstrike.EventStreams",
  metadata: { eventType: "AuthActivityAuditEvent" },
  event: {
    OperationName: "UpdateAllowlistGroup",
    Success: true,
    UserId: "ines@harbour.example",
    ServiceName: "Crowdstrike API Client",
    AuditKeyValues: [
      { Key: "group_name", ValueString: "offices" },
      { Key: "cidrs", ValueString: "[192.0.2.0/24 203.0.113.7]" },
      { Key: "old_cidrs", ValueString: "[192.0.2.0/24 198.51.100.0/24]" },
      { Key: "contexts", ValueString: "[API]" },
      { Key: "old_contexts", ValueString: "[API]" },
    ],
  },
};
const changed = (changes: Record<string, unknown>) => ({ ...allowlist, event: { ...allowlist.event, ...changes } });

export const tests = [
  new RuleTest({
    name: "an allowlist is changed",
    expectedResult: true,
    log: allowlist,
    expectedTitle: "Falcon IP allowlist [offices] changed by [ines@harbour.example]",
    expectedAlertContext: {
      group_name: "offices",
      cidrs: ["192.0.2.0/24", "203.0.113.7"],
      old_cidrs: ["192.0.2.0/24", "198.51.100.0/24"],
      contexts: ["API"],
      old_contexts: ["API"],
      changes: {
        cidr_added: ["203.0.113.7"],
        cidr_removed: ["198.51.100.0/24"],
        context_added: [],
        context_removed: [],
      },
    },
  }),
  new RuleTest({
    name: "an allowlist is created",
    expectedResult: true,
    log: changed({
      OperationName: "CreateAllowlistGroup",
      AuditKeyValues: [
        { Key: "cidrs", ValueString: "[203.0.113.7]" },
        { Key: "contexts", ValueString: "UI" },
      ],
    }),
    expectedTitle: "Falcon IP allowlist an unknown group created by [ines@harbour.example]",
    expectedAlertContext: {
      cidrs: ["203.0.113.7"],
      contexts: "UI",
      changes: { cidr_added: ["203.0.113.7"], cidr_removed: [], context_added: [], context_removed: [] },
    },
  }),
  new RuleTest({
    name: "an allowlist is deleted",
    expectedResult: false,
    log: changed({ OperationName: "DeleteAllowlistGroup" }),
  }),
];

export { CrowdstrikeIpAllowlistChanged as rule };
