import { RuleTest } from "@pypanther/core";
import { CrowdstrikeSystemlogTampering } from "../src/crowdstrike-system-log-tampering";

const started = {
  p_log_type: "Crowdstrike.FDREvent",
  fdr_event_type: "ProcessRollup2",
  event_simpleName: "ProcessRollup2",
  event_platform: "Win",
  aid: "5b1e9c0a7d2f4e86",
  ComputerName: "LT-0417",
  event: {
    event_simpleName: "ProcessRollup2",
    event_platform: "Win",
    aid: "5b1e9c0a7d2f4e86",
    ImageFileName: "\\Device\\HarddiskVolume3\\Windows\\System32\\wevtutil.exe",
    CommandLine: "wevtutil.exe cl Security",
    ParentBaseFileName: "explorer.exe",
  },
};
const running = (ImageFileName: string, CommandLine = started.event.CommandLine) => ({
  ...started,
  event: { ...started.event, ImageFileName, CommandLine },
});

export const tests = [
  new RuleTest({
    name: "a log is cleared",
    expectedResult: true,
    log: started,
    expectedTitle: "Event logs cleared on [LT-0417] by [wevtutil.exe cl Security]",
  }),
  new RuleTest({
    name: "PowerShell clears a log",
    expectedResult: true,
    log: running("\\Device\\HarddiskVolume3\\powershell.exe", "clear-eventlog -LogName Security"),
  }),
  new RuleTest({
    name: "the word is the last one",
    expectedResult: true,
    log: running(started.event.ImageFileName, "wevtutil clear-log"),
  }),
  new RuleTest({
    name: "a log is read",
    expectedResult: false,
    log: running(started.event.ImageFileName, "wevtutil.exe qe Security"),
  }),
  new RuleTest({
    name: "the word is a part of another",
    expectedResult: false,
    log: running(started.event.ImageFileName, "wevtutil.exe qe clients"),
  }),
  new RuleTest({
    name: "another program",
    expectedResult: false,
    log: running("\\Device\\HarddiskVolume3\\find.exe", "find cl Security"),
  }),
  new RuleTest({ name: "not on Windows", expectedResult: false, log: { ...started, event_platform: "Mac" } }),
];

export { CrowdstrikeSystemlogTampering as rule };
