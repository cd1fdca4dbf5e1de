import { RuleTest } from "@pypanther/core";
import { CrowdstrikeWMIQueryDetection } from "../src/crowdstrike-wmi-query-detection";

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
    ImageFileName: "\\Device\\HarddiskVolume3\\Windows\\System32\\wbem\\wmic.exe",
    CommandLine: "wmic.exe useraccount get name",
    ParentBaseFileName: "explorer.exe",
  },
};
const running = (ImageFileName: string, CommandLine = started.event.CommandLine) => ({
  ...started,
  event: { ...started.event, ImageFileName, CommandLine },
});

export const tests = [
  new RuleTest({
    name: "WMI is queried",
    expectedResult: true,
    log: started,
    expectedTitle: "WMI command [wmic.exe useraccount get name] ran on [LT-0417]",
  }),
  new RuleTest({
    name: "the name in capitals is not looked for",
    expectedResult: false,
    log: running("\\Device\\HarddiskVolume3\\WMIC.exe"),
  }),
  new RuleTest({
    name: "help is shown",
    expectedResult: false,
    log: running(started.event.ImageFileName, "wmic.exe /?"),
  }),
  new RuleTest({ name: "another program", expectedResult: false, log: running("\\Device\\HarddiskVolume3\\find.exe") }),
  new RuleTest({
    name: "another kind of event",
    expectedResult: false,
    log: { ...started, event: { ...started.event, event_simpleName: "ImageHash" } },
  }),
];

export { CrowdstrikeWMIQueryDetection as rule };
