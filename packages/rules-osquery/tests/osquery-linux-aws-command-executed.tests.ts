import { RuleTest } from "@pypanther/core";
import { OsqueryLinuxAWSCommandExecuted } from "../src/osquery-linux-aws-command-executed";

const typed = {
  p_log_type: "Osquery.Differential",
  name: "pack_incident-response_shell_history",
  action: "added",
  hostIdentifier: "mac-0092.harbour.example",
  columns: { command: "aws sts get-caller-identity", username: "tomas" },
  decorations: { platform: "ubuntu" },
};
const command = (text: string | null) => ({ ...typed, columns: { command: text } });

export const tests = [
  new RuleTest({
    name: "an AWS command is typed",
    expectedResult: true,
    log: typed,
    expectedTitle: "[tomas] ran an AWS command on [mac-0092.harbour.example]",
  }),
  new RuleTest({
    name: "the command is quoted",
    expectedResult: true,
    log: command("'aws' s3 ls"),
    expectedTitle: "an unknown user ran an AWS command on [mac-0092.harbour.example]",
  }),
  new RuleTest({ name: "another command", expectedResult: false, log: command("ls ~/aws") }),
  new RuleTest({ name: "an open quote", expectedResult: false, log: command("aws s3 cp 'a") }),
  new RuleTest({ name: "blanks", expectedResult: false, log: command("  ") }),
  new RuleTest({ name: "a Mac", expectedResult: false, log: { ...typed, decorations: { platform: "darwin" } } }),
  new RuleTest({
    name: "another query",
    expectedResult: false,
    log: { ...typed, name: "pack_incident-response_crontab" },
  }),
  new RuleTest({ name: "the history is cleared", expectedResult: false, log: { ...typed, action: "removed" } }),
];

export { OsqueryLinuxAWSCommandExecuted as rule };
