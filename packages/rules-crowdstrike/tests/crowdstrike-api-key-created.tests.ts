import { RuleTest } from "@pypanther/core";
import { CrowdstrikeAPIKeyCreated } from "../src/crowdstrike-api-key-created";

const key = {
  p_log_type: "Crowdstrike.EventStreams",
  metadata: { eventType: "AuthActivityAuditEvent" },
  event: {
    OperationName: "CreateAPIClient",
    Success: true,
    UserId: "ines@harbour.example",
    ServiceName: "Crowdstrike API Client",
    AuditKeyValues: [
      { Key: "id", ValueString: "0c9d" },
      { Key: "name", ValueString: "siem-export" },
    ],
  },
};
const changed = (changes: Record<string, unknown>) => ({ ...key, event: { ...key.event, ...changes } });

export const tests = [
  new RuleTest({
    name: "an API client is created",
    expectedResult: true,
    log: key,
    expectedTitle: "API client of [Crowdstrike API Client] created by [ines@harbour.example]",
    expectedAlertContext: { id: "0c9d", name: "siem-export" },
  }),
  new RuleTest({ name: "the operation fails", expectedResult: false, log: changed({ Success: false }) }),
  new RuleTest({ name: "another operation", expectedResult: false, log: changed({ OperationName: "GetAPIClient" }) }),
];

export { CrowdstrikeAPIKeyCreated as rule };
