import { RuleTest } from "@pypanther/core";
import { CrowdstrikeRemoteAccessToolExecution } from "../src/crowdstrike-remote-access-tool-execution";

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
    ImageFileName: "\\Device\\HarddiskVolume3\\Program Files\\AnyDesk\\AnyDesk.exe",
    CommandLine: "AnyDesk.exe --service",
    ParentBaseFileName: "explorer.exe",
  },
};
const running = (ImageFileName: string, CommandLine = started.event.CommandLine) => ({
  ...started,
  event: { ...started.event, ImageFileName, CommandLine },
});

export const tests = [
  new RuleTest({
    name: "a remote access tool runs",
    expectedResult: true,
    log: started,
    expectedTitle: "Remote access tool [anydesk.exe] ran",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "another program",
    expectedResult: false,
    log: running("\\Device\\HarddiskVolume3\\notepad.exe"),
  }),
  new RuleTest({ name: "not on Windows", expectedResult: false, log: { ...started, event_platform: "Mac" } }),
  new RuleTest({ name: "no program is named", expectedResult: false, log: { ...started, event: {} } }),
];

export { CrowdstrikeRemoteAccessToolExecution as rule };
