import { RuleTest } from "@pypanther/core";
import { TeleportSuspiciousCommands } from "../src/teleport-suspicious-commands";

const fetch = {
  p_log_type: "Gravitational.TeleportAudit",
  event: "session.command",
  code: "T4000I",
  program: "wget",
  argv: ["http://203.0.113.66/x"],
  path: "/usr/bin/wget",
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
    name: "a file is fetched",
    expectedResult: true,
    log: fetch,
    expectedTitle: "[ines] ran [wget] in cluster [ssh.harbourline.example]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a listener is opened",
    expectedResult: true,
    log: { ...fetch, program: "nc", argv: ["-l", "4444"] },
  }),
  new RuleTest({ name: "a tool without arguments", expectedResult: false, log: { ...fetch, argv: [] } }),
  new RuleTest({ name: "an ordinary program", expectedResult: false, log: { ...fetch, program: "ls" } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...fetch, event: "session.start" } }),
];

export { TeleportSuspiciousCommands as rule };
