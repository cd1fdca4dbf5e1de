import { RuleTest } from "@pypanther/core";
import { CrowdstrikeUnusualParentChildProcesses } from "../src/crowdstrike-unusual-parent-child-processes";

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
    ImageFileName: "\\Device\\HarddiskVolume3\\Windows\\System32\\cmd.exe",
    CommandLine: "cmd.exe /c start",
    ParentBaseFileName: "WINWORD.EXE",
  },
};
const running = (ImageFileName: string, CommandLine = started.event.CommandLine) => ({
  ...started,
  event: { ...started.event, ImageFileName, CommandLine },
});

export const tests = [
  new RuleTest({
    name: "Word starts a shell",
    expectedResult: true,
    log: started,
    expectedTitle: "[winword.exe] started [cmd.exe]",
  }),
  new RuleTest({
    name: "Word starts a printer dialog",
    expectedResult: false,
    log: running("\\Device\\HarddiskVolume3\\splwow64.exe"),
  }),
  new RuleTest({
    name: "the desktop starts a shell",
    expectedResult: false,
    log: { ...started, event: { ...started.event, ParentBaseFileName: "explorer.exe" } },
  }),
  new RuleTest({ name: "not on Windows", expectedResult: false, log: { ...started, event_platform: "Mac" } }),
];

export { CrowdstrikeUnusualParentChildProcesses as rule };
