import { RuleTest } from "@pypanther/core";
import { CrowdstrikeBase64EncodedArgs } from "../src/crowdstrike-base64-encoded-args";

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
    ImageFileName: "\\Device\\HarddiskVolume3\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe",
    CommandLine: "powershell.exe -NoP -enc VwByAGkAdABlAC0ATwB1AHQAcAB1AHQAIABoAGEAcgBiAG8AdQByAA==",
    ParentBaseFileName: "explorer.exe",
  },
};
const running = (ImageFileName: string, CommandLine = started.event.CommandLine) => ({
  ...started,
  event: { ...started.event, ImageFileName, CommandLine },
});
const cmd = "\\Device\\HarddiskVolume3\\Windows\\System32\\cmd.exe";
const powershell = started.event.ImageFileName;

export const tests = [
  new RuleTest({
    name: "PowerShell is given an encoded command",
    expectedResult: true,
    log: started,
    expectedTitle: "[explorer.exe] started [powershell.exe] with a base64-encoded argument",
  }),
  new RuleTest({
    name: "the option is quoted and has a dash",
    expectedResult: true,
    log: running(
      powershell,
      "\"powershell.exe\" \u2013EncodedCommand 'VwByAGkAdABlAC0ATwB1AHQAcAB1AHQAIABoAGEAcgBiAG8AdQByAA=='",
    ),
  }),
  new RuleTest({
    name: "the option is missing",
    expectedResult: false,
    log: running(powershell, "powershell.exe -File VwByAGkAdABlAC0ATwB1AHQAcAB1AHQAIABoAGEAcgBiAG8AdQByAA=="),
  }),
  new RuleTest({
    name: "what follows the option is no base64",
    expectedResult: false,
    log: running(powershell, "powershell.exe -enc not-encoded-at-all"),
  }),
  new RuleTest({
    name: "a shell is given any encoded argument",
    expectedResult: true,
    log: running(cmd, "cmd.exe /c c3RhcnQgaGFyYm91ci10b29sLmV4ZQ=="),
  }),
  new RuleTest({
    name: "a shell is given a short word",
    expectedResult: false,
    log: running(cmd, "cmd.exe /c dirdirdirdir"),
  }),
  new RuleTest({
    name: "a program that runs no scripts",
    expectedResult: false,
    log: running("\\Device\\HarddiskVolume3\\notepad.exe", "notepad.exe c3RhcnQgaGFyYm91ci10b29sLmV4ZQ=="),
  }),
  new RuleTest({ name: "a Mac", expectedResult: false, log: { ...started, event_platform: "Mac" } }),
  new RuleTest({
    name: "no command line",
    expectedResult: false,
    log: { ...started, event: { ...started.event, CommandLine: null } },
  }),
];

export { CrowdstrikeBase64EncodedArgs as rule };
