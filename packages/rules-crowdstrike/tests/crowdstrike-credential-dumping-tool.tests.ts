import { RuleTest } from "@pypanther/core";
import { CrowdstrikeCredentialDumpingTool } from "../src/crowdstrike-credential-dumping-tool";

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
    ImageFileName: "\\Device\\HarddiskVolume3\\Users\\ines\\Downloads\\Mimikatz.exe",
    CommandLine: "mimikatz.exe",
    ParentBaseFileName: "explorer.exe",
  },
};
const running = (ImageFileName: string, CommandLine = started.event.CommandLine) => ({
  ...started,
  event: { ...started.event, ImageFileName, CommandLine },
});

export const tests = [
  new RuleTest({
    name: "the tool runs",
    expectedResult: true,
    log: started,
    expectedTitle: "Credential dumping tool [mimikatz.exe] ran on [LT-0417]",
  }),
  new RuleTest({
    name: "the host has no name",
    expectedResult: true,
    log: { ...started, ComputerName: null },
    expectedTitle: "Credential dumping tool [mimikatz.exe] ran on [5b1e9c0a7d2f4e86]",
  }),
  new RuleTest({
    name: "another program",
    expectedResult: false,
    log: running("\\Device\\HarddiskVolume3\\notepad.exe"),
  }),
  new RuleTest({
    name: "a folder of that name",
    expectedResult: false,
    log: running("\\Device\\HarddiskVolume3\\mimikatz.exe\\setup.exe"),
  }),
  new RuleTest({ name: "not on Windows", expectedResult: false, log: { ...started, event_platform: "Lin" } }),
  new RuleTest({
    name: "an event of another type",
    expectedResult: false,
    log: { ...started, fdr_event_type: "DnsRequest" },
  }),
];

export { CrowdstrikeCredentialDumpingTool as rule };
