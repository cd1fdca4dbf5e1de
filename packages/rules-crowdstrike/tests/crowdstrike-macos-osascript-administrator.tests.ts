import { RuleTest } from "@pypanther/core";
import { CrowdstrikeMacosOsascriptAdministrator } from "../src/crowdstrike-macos-osascript-administrator";

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
    ImageFileName: "/usr/bin/osascript",
    CommandLine: "osascript -e 'do shell script \"id\" with administrator privileges'",
    ParentBaseFileName: "explorer.exe",
  },
};
const running = (ImageFileName: string, CommandLine = started.event.CommandLine) => ({
  ...started,
  event: { ...started.event, ImageFileName, CommandLine },
});

export const tests = [
  new RuleTest({
    name: "a script asks for administrator rights",
    expectedResult: true,
    log: started,
    expectedTitle: "AppleScript asked for administrator rights on [LT-0417]",
  }),
  new RuleTest({
    name: "a script asks for nothing",
    expectedResult: false,
    log: running("/usr/bin/osascript", "osascript -e beep"),
  }),
  new RuleTest({ name: "another program", expectedResult: false, log: running("/usr/bin/sudo") }),
  new RuleTest({ name: "not on a Mac", expectedResult: false, log: { ...started, event_platform: "Win" } }),
];

export { CrowdstrikeMacosOsascriptAdministrator as rule };
