import { RuleTest } from "@pypanther/core";
import { CrowdstrikeAllowlistRemoved } from "../src/crowdstrike-allowlist-removed";

const removed = {
  p_log_type: "Crowdstrike.EventStreams",
  metadata: { eventType: "AuthActivityAuditEvent" },
  event: {
    OperationName: "DeleteAllowlistGroup",
    Success: true,
    UserId: "ines@harbour.example",
    ServiceName: "Crowdstrike API Client",
    AuditKeyValues: [
      { Key: "group_name", ValueString: "offices" },
      { Key: "enabled", ValueString: "true" },
    ],
  },
};
const changed = (changes: Record<string, unknown>) => ({ ...removed, event: { ...removed.event, ...changes } });

export const tests = [
  new RuleTest({
    name: "an allowlist is deleted",
    expectedResult: true,
    log: removed,
    expectedSeverity: "MEDIUM",
    expectedTitle: "Falcon IP allowlist [offices] deleted by [ines@harbour.example]",
    expectedDedup: "ines@harbour.example-offices",
  }),
  new RuleTest({
    name: "it had been off",
    expectedResult: true,
    log: changed({
      AuditKeyValues: [
        { Key: "group_name", ValueString: "offices" },
        { Key: "enabled", ValueString: "false" },
      ],
    }),
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "an allowlist is turned off",
    expectedResult: true,
    log: changed({
      OperationName: "UpdateAllowlistGroup",
      AuditKeyValues: [
        { Key: "active", ValueString: "false" },
        { Key: "old_active", ValueString: "true" },
      ],
    }),
    expectedTitle: "Falcon IP allowlist an unknown group disabled by [ines@harbour.example]",
  }),
  new RuleTest({
    name: "an allowlist that is off is changed",
    expectedResult: false,
    log: changed({
      OperationName: "UpdateAllowlistGroup",
      AuditKeyValues: [
        { Key: "active", ValueString: "false" },
        { Key: "old_active", ValueString: "false" },
      ],
    }),
  }),
  new RuleTest({
    name: "an allowlist is created",
    expectedResult: false,
    log: changed({ OperationName: "CreateAllowlistGroup" }),
  }),
];

export { CrowdstrikeAllowlistRemoved as rule };
