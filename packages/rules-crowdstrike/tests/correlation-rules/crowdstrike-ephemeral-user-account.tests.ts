import { CorrelationTest } from "@pypanther/core";
import { CrowdstrikeEphemeralUserAccount } from "../../src/correlation-rules/crowdstrike-ephemeral-user-account";

const target = "p_alert_context.target_name";
const tomas = "tomas@harbour.example";

const logOf = (operation: string, time: string, user = tomas) => ({
  p_log_type: "Crowdstrike.EventStreams",
  p_event_time: `2026-05-19T${time}:00Z`,
  metadata: { eventType: "AuthActivityAuditEvent" },
  event: {
    OperationName: operation,
    Success: true,
    UserId: "ines@harbour.example",
    ServiceName: "Crowdstrike API Client",
    AuditKeyValues: [{ Key: "target_name", ValueString: user }],
  },
});

export const tests = [
  new CorrelationTest({
    name: "a user is deleted after twelve hours",
    expectedResult: true,
    signals: { AccountCreated: { [target]: { [tomas]: [0] } }, AccountDeleted: { [target]: { [tomas]: [720] } } },
  }),
  new CorrelationTest({
    name: "a user is deleted a minute later than that",
    expectedResult: false,
    signals: { AccountCreated: { [target]: { [tomas]: [0] } }, AccountDeleted: { [target]: { [tomas]: [721] } } },
  }),
  new CorrelationTest({
    name: "a user is deleted and created again",
    expectedResult: false,
    signals: { AccountCreated: { [target]: { [tomas]: [10] } }, AccountDeleted: { [target]: { [tomas]: [0] } } },
  }),
  new CorrelationTest({
    name: "another user is deleted",
    expectedResult: false,
    signals: {
      AccountCreated: { [target]: { [tomas]: [0] } },
      AccountDeleted: { [target]: { "olaf@harbour.example": [10] } },
    },
  }),
  new CorrelationTest({
    name: "logs of a user who lives for an hour",
    expectedResult: true,
    logs: [logOf("createUser", "10:00"), logOf("deleteUser", "11:00")],
  }),
  new CorrelationTest({
    name: "logs of a deletion before the creation",
    expectedResult: false,
    logs: [logOf("deleteUser", "10:00"), logOf("createUser", "11:00")],
  }),
  new CorrelationTest({
    name: "logs of two users",
    expectedResult: false,
    logs: [logOf("createUser", "10:00"), logOf("deleteUser", "11:00", "olaf@harbour.example")],
  }),
];

export { CrowdstrikeEphemeralUserAccount as rule };
