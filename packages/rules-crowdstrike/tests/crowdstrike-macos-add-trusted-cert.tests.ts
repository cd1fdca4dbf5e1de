import { RuleTest } from "@pypanther/core";
import { CrowdstrikeMacosAddTrustedCert } from "../src/crowdstrike-macos-add-trusted-cert";

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
    ImageFileName: "/usr/bin/security",
    CommandLine: "security add-trusted-cert -d ca.pem",
    ParentBaseFileName: "explorer.exe",
  },
};
const running = (ImageFileName: string, CommandLine = started.event.CommandLine) => ({
  ...started,
  event: { ...started.event, ImageFileName, CommandLine },
});

export const tests = [
  new RuleTest({
    name: "a certificate becomes trusted",
    expectedResult: true,
    log: started,
    expectedTitle: "Trusted certificate added on [LT-0417]",
  }),
  new RuleTest({
    name: "certificates are listed",
    expectedResult: false,
    log: running("/usr/bin/security", "security find-certificate -a"),
  }),
  new RuleTest({ name: "another program", expectedResult: false, log: running("/opt/bin/security") }),
  new RuleTest({ name: "not on a Mac", expectedResult: false, log: { ...started, event_platform: "Lin" } }),
];

export { CrowdstrikeMacosAddTrustedCert as rule };
