import { RuleTest } from "@pypanther/core";
import { TeleportCreateUserAccounts } from "../src/teleport-create-user-accounts";

const accountAdded = {
  p_log_type: "Gravitational.TeleportAudit",
  event: "session.command",
  code: "T4000I",
  program: "useradd",
  argv: ["-m", "backup2"],
  path: "/usr/bin/useradd",
  return_code: 0,
  login: "deploy",
  user: "ines",
  cluster_name: "ssh.harbourline.example",
  server_id: "2f6c0a91-7b9e-4a43-8a49-0a2dfc2f8e10",
  sid: "b1d7f5f0-14b5-4b52-9b9f-5ce1a3a6c001",
  time: "2026-03-05T10:20:30.123Z",
};

export const tests = [
  new RuleTest({
    name: "an account is added",
    expectedResult: true,
    log: accountAdded,
    expectedTitle: "Local accounts changed by [ines] in cluster [ssh.harbourline.example]",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({ name: "a password is changed", expectedResult: true, log: { ...accountAdded, program: "passwd" } }),
  new RuleTest({
    name: "a program whose name only ends so",
    expectedResult: false,
    log: { ...accountAdded, program: "gpasswd" },
  }),
  new RuleTest({ name: "a program in capitals", expectedResult: false, log: { ...accountAdded, program: "USERADD" } }),
  new RuleTest({ name: "no program", expectedResult: false, log: { ...accountAdded, program: null } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...accountAdded, event: "session.start" } }),
];

export { TeleportCreateUserAccounts as rule };
