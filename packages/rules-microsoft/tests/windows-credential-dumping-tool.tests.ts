import { RuleTest } from "@pypanther/core";
import { WindowsCredentialDumpingTool } from "../src/windows-credential-dumping-tool";

const started = {
  p_log_type: "Windows.EventLogs",
  EventID: "4688",
  Computer: "LEDGER-PC-07",
  UserID: "S-1-5-21-7-7-7-1104",
  ExtraEventData: {
    NewProcessId: "0x1f40",
    NewProcessName: "C:\\Users\\Ines.R\\Downloads\\Mimikatz.exe",
    CommandLine: "Mimikatz.exe",
    ParentProcessName: "C:\\Windows\\explorer.exe",
  },
};
const withImage = (Image: string) => ({ ...started, EventID: "1", ExtraEventData: { Image, ProcessId: "8000" } });

export const tests = [
  new RuleTest({
    name: "a dumper is started from a home directory",
    expectedResult: true,
    log: started,
    expectedTitle: "Credential dumping tool [mimikatz.exe] started on [LEDGER-PC-07] by [Ines.R]",
    expectedAlertContext: {
      computer: "LEDGER-PC-07",
      user: "Ines.R",
      username_normalized: "inesr",
      user_sid: "S-1-5-21-7-7-7-1104",
      process_name: "C:\\Users\\Ines.R\\Downloads\\Mimikatz.exe",
      command_line: "Mimikatz.exe",
      parent_process: "C:\\Windows\\explorer.exe",
      process_id: "0x1f40",
      event_id: "4688",
      description: "A program that reads passwords and tokens out of memory or the registry was started.",
    },
  }),
  new RuleTest({
    name: "Sysmon sees one started elsewhere",
    expectedResult: true,
    log: withImage("D:/tools/pypykatz.exe"),
    expectedTitle: "Credential dumping tool [pypykatz.exe] started on [LEDGER-PC-07] by [S-1-5-21-7-7-7-1104]",
  }),
  new RuleTest({
    name: "neither host nor user is named",
    expectedResult: true,
    log: { ...withImage("lazagne.exe"), Computer: undefined, UserID: undefined },
    expectedTitle: "Credential dumping tool [lazagne.exe] started on an unknown host by an unknown user",
  }),
  new RuleTest({ name: "the name is in mixed case", expectedResult: true, log: withImage("C:\\t\\GoTokenTheft.exe") }),
  new RuleTest({ name: "a harmless program", expectedResult: false, log: withImage("C:\\Windows\\notepad.exe") }),
  new RuleTest({
    name: "a harmless program in a directory named like a dumper",
    expectedResult: false,
    log: withImage("C:\\mimikatz.exe\\notepad.exe"),
  }),
  new RuleTest({ name: "no program is named", expectedResult: false, log: { ...started, ExtraEventData: {} } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...started, EventID: "4689" } }),
  new RuleTest({
    name: "the number of the event is no text",
    expectedResult: false,
    log: { ...started, EventID: 4688 },
  }),
];

export { WindowsCredentialDumpingTool as rule };
