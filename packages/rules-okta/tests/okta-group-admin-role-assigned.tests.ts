import { RuleTest } from "@pypanther/core";
import { OktaGroupAdminRoleAssigned } from "../src/okta-group-admin-role-assigned";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "group.privilege.grant",
  published: "2026-02-10 13:02:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "SUCCESS" },
  target: [{ id: "00g3", type: "UserGroup", alternateId: "service-desk", displayName: "Service desk" }],
};

export const tests = [
  new RuleTest({
    name: "a group gets a role",
    expectedResult: true,
    log: base,
    expectedTitle: "Administrator role assigned to group [service-desk]",
  }),
  new RuleTest({
    name: "the outcome does not matter",
    expectedResult: true,
    log: { ...base, outcome: { result: "FAILURE" } },
  }),
  new RuleTest({
    name: "the group is not named",
    expectedResult: true,
    log: { ...base, target: [] },
    expectedTitle: "Administrator role assigned to group of unknown name",
  }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaGroupAdminRoleAssigned as rule };
