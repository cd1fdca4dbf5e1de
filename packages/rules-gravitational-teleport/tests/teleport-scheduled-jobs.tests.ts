import { RuleTest } from "@pypanther/core";
import { TeleportScheduledJobs } from "../src/teleport-scheduled-jobs";

const cronEdit = {
  p_log_type: "Gravitational.TeleportAudit",
  event: "session.command",
  code: "T4000I",
  program: "crontab",
  argv: ["-e"],
  path: "/usr/bin/crontab",
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
    name: "the jobs are edited",
    expectedResult: true,
    log: cronEdit,
    expectedTitle: "Scheduled jobs edited by [ines] in cluster [ssh.harbourline.example]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the jobs are replaced from standard input",
    expectedResult: true,
    log: { ...cronEdit, argv: [] },
  }),
  new RuleTest({ name: "the jobs are listed", expectedResult: false, log: { ...cronEdit, argv: ["-u", "app", "-l"] } }),
  new RuleTest({ name: "the arguments are no list", expectedResult: false, log: { ...cronEdit, argv: null } }),
  new RuleTest({ name: "another program", expectedResult: false, log: { ...cronEdit, program: "cat" } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...cronEdit, event: "session.start" } }),
];

export { TeleportScheduledJobs as rule };
