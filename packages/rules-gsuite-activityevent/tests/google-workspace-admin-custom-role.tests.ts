import { RuleTest } from "@pypanther/core";
import { GoogleWorkspaceAdminCustomRole } from "../src/google-workspace-admin-custom-role";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "admin", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "DELEGATED_ADMIN_SETTINGS",
  name: "CREATE_ROLE",
  parameters: { ROLE_NAME: "Helpdesk Plus", ROLE_ID: "8842" },
};

export const tests = [
  new RuleTest({
    name: "a role is made",
    expectedResult: true,
    log: activity,
    expectedTitle: "[noor@brightmoor.example] made the administrator role [Helpdesk Plus]",
  }),
  new RuleTest({
    name: "the record names neither actor nor role",
    expectedResult: true,
    log: { ...activity, actor: {}, parameters: {} },
    expectedTitle: "an unknown user made the administrator role of an unknown name",
  }),
  new RuleTest({ name: "a role is deleted", expectedResult: false, log: { ...activity, name: "DELETE_ROLE" } }),
  new RuleTest({ name: "a role of another kind", expectedResult: false, log: { ...activity, type: "USER_SETTINGS" } }),
];

export { GoogleWorkspaceAdminCustomRole as rule };
