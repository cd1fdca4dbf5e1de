import { CorrelationTest } from "@pypanther/core";
import { CrowdstrikeNewAdminUserCreated } from "../../src/correlation-rules/crowdstrike-new-admin-user-created";

const field = "p_alert_context.actor_target";
const pair = "ines@harbour.example-tomas@harbour.example";

const logOf = (operation: string, time: string, actor = "ines@harbour.example") => ({
  p_log_type: "Crowdstrike.EventStreams",
  p_event_time: `2026-05-19T${time}:00Z`,
  metadata: { eventType: "AuthActivityAuditEvent" },
  event: {
    OperationName: operation,
    Success: true,
    UserId: actor,
    ServiceName: "Crowdstrike API Client",
    AuditKeyValues: [
      { Key: "actor_user", ValueString: actor },
      { Key: "target_name", ValueString: "tomas@harbour.example" },
      { Key: "roles", ValueString: "xdr_admin" },
    ],
  },
});

export const tests = [
  new CorrelationTest({
    name: "a user is created and made administrator at the last moment",
    expectedResult: true,
    signals: { AccountCreated: { [field]: { [pair]: [0] } }, AdminRoleAssigned: { [field]: { [pair]: [45] } } },
  }),
  new CorrelationTest({
    name: "the role comes too late",
    expectedResult: false,
    signals: { AccountCreated: { [field]: { [pair]: [0] } }, AdminRoleAssigned: { [field]: { [pair]: [46] } } },
  }),
  new CorrelationTest({
    name: "the role comes before the user",
    expectedResult: false,
    signals: { AccountCreated: { [field]: { [pair]: [10] } }, AdminRoleAssigned: { [field]: { [pair]: [0] } } },
  }),
  new CorrelationTest({
    name: "another actor grants the role",
    expectedResult: false,
    signals: {
      AccountCreated: { [field]: { [pair]: [0] } },
      AdminRoleAssigned: { [field]: { "olaf@harbour.example-tomas@harbour.example": [10] } },
    },
  }),
  new CorrelationTest({
    name: "logs of an administrator made in ten minutes",
    expectedResult: true,
    logs: [logOf("createUser", "10:00"), logOf("grantUserRoles", "10:10")],
  }),
  new CorrelationTest({
    name: "logs in the wrong order",
    expectedResult: false,
    logs: [logOf("grantUserRoles", "10:00"), logOf("createUser", "10:10")],
  }),
];

export { CrowdstrikeNewAdminUserCreated as rule };
