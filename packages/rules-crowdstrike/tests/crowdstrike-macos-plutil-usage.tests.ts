import { RuleTest } from "@pypanther/core";
import { CrowdstrikeMacosPlutilUsage } from "../src/crowdstrike-macos-plutil-usage";

const started = {
  p_log_type: "Crowdstrike.FDREvent",
  fdr_event_type: "ProcessRollup2",
  event_simpleName: "ProcessRollup2",
  event_platform: "Mac",
  aid: "5b1e9c0a7d2f4e86",
  ComputerName: "LT-0417",
  event: {
    event_simpleName: "ProcessRollup2",
    event_platform: "Mac",
    aid: "5b1e9c0a7d2f4e86",
    ImageFileName: "/usr/bin/plutil",
    CommandLine: "plutil -insert RunAtLoad -bool true /Library/LaunchAgents/a.plist",
    ParentBaseFileName: "explorer.exe",
  },
};
const running = (ImageFileName: string, CommandLine = started.event.CommandLine) => ({
  ...started,
  event: { ...started.event, ImageFileName, CommandLine },
});

export const tests = [
  new RuleTest({
    name: "a property list is changed",
    expectedResult: true,
    log: started,
    expectedTitle: "plutil ran on a Mac",
    expectedDedup: "/Library/LaunchAgents/a.plist",
  }),
  new RuleTest({
    name: "no command line",
    expectedResult: true,
    log: { ...started, event: { ...started.event, CommandLine: null } },
    expectedDedup: "<UNKNOWN_COMMAND_LINE>",
  }),
  new RuleTest({
    name: "Slack's own doing",
    expectedResult: false,
    log: running("/usr/bin/plutil", "plutil -convert binary1 /Library/Preferences/com.tinyspeck.slackmacgap.plist"),
  }),
  new RuleTest({ name: "another program", expectedResult: false, log: running("/usr/bin/defaults") }),
  new RuleTest({ name: "not on a Mac", expectedResult: false, log: { ...started, event_platform: "Lin" } }),
];

export { CrowdstrikeMacosPlutilUsage as rule };
