import { RuleTest } from "@pypanther/core";
import { TeleportNetworkScanning } from "../src/teleport-network-scanning";

const sweep = {
  p_log_type: "Gravitational.TeleportAudit",
  event: "session.command",
  code: "T4000I",
  program: "fping",
  argv: ["-g", "192.0.2.0/24"],
  path: "/usr/bin/fping",
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
    name: "a network is swept",
    expectedResult: true,
    log: sweep,
    expectedTitle: "[ines] scans the network with [fping] in cluster [ssh.harbourline.example]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "another kind of event, without arguments",
    expectedResult: true,
    log: { ...sweep, event: "session.network", argv: null },
  }),
  new RuleTest({ name: "a scanner without arguments", expectedResult: false, log: { ...sweep, argv: [] } }),
  new RuleTest({ name: "a program that does not scan", expectedResult: false, log: { ...sweep, program: "ls" } }),
];

export { TeleportNetworkScanning as rule };
