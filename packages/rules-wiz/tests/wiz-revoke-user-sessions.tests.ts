import { RuleTest } from "@pypanther/core";
import { WizRevokeUserSessions } from "../src/wiz-revoke-user-sessions";

const base = {
  p_log_type: "Wiz.Audit",
  id: "e7d3a0c2-5b1f-4c86-9f27-395958076513",
  action: "RevokeUserSessions",
  status: "SUCCESS",
  timestamp: "2026-03-11 08:20:14.000000000",
  sourceIP: "198.51.100.41",
  user: { id: "nadia.lindqvist@fjordline.example", name: "nadia.lindqvist@fjordline.example" },
  actionParameters: { input: { userIds: ["olav.berg@fjordline.example"] } },
};

export const tests = [
  new RuleTest({
    name: "sessions are revoked",
    expectedResult: true,
    log: base,
    expectedTitle: "Wiz action [RevokeUserSessions] performed by user [nadia.lindqvist@fjordline.example]",
    expectedDedup: base.id,
  }),
  new RuleTest({ name: "the action is refused", expectedResult: false, log: { ...base, status: "FAILED" } }),
  new RuleTest({ name: "another action succeeds", expectedResult: false, log: { ...base, action: "Login" } }),
];

export { WizRevokeUserSessions as rule };
