import { RuleTest } from "@pypanther/core";
import { OktaAdminRoleAssigned } from "../src/okta-admin-role-assigned";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "user.account.privilege.grant",
  published: "2026-02-13 13:03:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "SUCCESS" },
  target: [{ id: "00u9rr7", type: "User", alternateId: "jonas.lie@fjordline.example", displayName: "Jonas Lie" }],
  debugContext: { debugData: { privilegeGranted: "Group administrator (all)", requestId: "Yf0q-204" } },
};

function granted(privilegeGranted: string) {
  return { ...base, debugContext: { debugData: { privilegeGranted } } };
}

export const tests = [
  new RuleTest({
    name: "a role is assigned",
    expectedResult: true,
    log: base,
    expectedSeverity: "INFO",
    expectedDedup: "Yf0q-204",
    expectedTitle:
      "[maren.foss@fjordline.example] granted [Group administrator (all)] to [jonas.lie@fjordline.example]",
  }),
  new RuleTest({
    name: "the highest role: high severity",
    expectedResult: true,
    log: granted("Super administrator, App admin"),
    expectedSeverity: "HIGH",
    expectedDedup: "<UNKNOWN_REQUEST_ID>",
  }),
  new RuleTest({
    name: "the target is not named",
    expectedResult: true,
    log: { ...base, target: [{}] },
    expectedTitle: "[maren.foss@fjordline.example] granted [Group administrator (all)] to an unknown user",
  }),
  new RuleTest({
    name: "there is no target",
    expectedResult: true,
    log: { ...base, target: [] },
    expectedTitle: "[maren.foss@fjordline.example] granted [Group administrator (all)] to an unknown user",
  }),
  new RuleTest({ name: "a role that administers nothing", expectedResult: false, log: granted("Report viewer") }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...base, outcome: { result: "FAILURE" } } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaAdminRoleAssigned as rule };
