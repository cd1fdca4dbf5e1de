import { RuleTest } from "@pypanther/core";
import { CrowdstrikeFDRLOLBAS } from "../src/crowdstrike-fdr-lolbas";

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
    ImageFileName: "\\Device\\HarddiskVolume3\\Windows\\System32\\CertUtil.exe",
    CommandLine: "certutil -hashfile a.zip",
    ParentBaseFileName: "explorer.exe",
  },
};
const running = (ImageFileName: string, CommandLine = started.event.CommandLine) => ({
  ...started,
  event: { ...started.event, ImageFileName, CommandLine },
});

export const tests = [
  new RuleTest({
    name: "a listed program runs",
    expectedResult: true,
    log: started,
    expectedTitle: "[CertUtil.exe] ran as [certutil -hashfile a.zip]",
    expectedDedup: "5b1e9c0a7d2f4e86-CertUtil.exe",
  }),
  new RuleTest({
    name: "a program that is not listed",
    expectedResult: false,
    log: running("\\Device\\HarddiskVolume3\\notepad.exe"),
  }),
  new RuleTest({
    name: "another kind of event",
    expectedResult: false,
    log: { ...started, event: { ...started.event, event_simpleName: "ImageHash" } },
  }),
  new RuleTest({
    name: "no program is named",
    expectedResult: false,
    log: { ...started, event: { ...started.event, ImageFileName: null } },
  }),
];

export { CrowdstrikeFDRLOLBAS as rule };
