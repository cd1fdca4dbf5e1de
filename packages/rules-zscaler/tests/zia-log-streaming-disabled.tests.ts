import { RuleTest } from "@pypanther/core";
import { ZIALogStreamingDisabled } from "../src/zia-log-streaming-disabled";
import { adminAction, contextOf } from "./admin-action";

const log = adminAction("DELETE", "NSS", {
  preaction: { cloudNssSiemConfiguration: { connectionURL: "https://siem.harbourline.example/in" } },
});

export const tests = [
  new RuleTest({
    name: "a feed is deleted",
    expectedResult: true,
    log,
    expectedTitle: "[noor.haddad@harbourline.example] ended ZIA log streaming to [https://siem.harbourline.example/in]",
    expectedAlertContext: contextOf(log),
  }),
  new RuleTest({
    name: "the administrator is not named",
    expectedResult: true,
    log: adminAction("DELETE", "NSS", { adminid: undefined }),
    expectedTitle: "an unknown administrator ended ZIA log streaming to an unknown address",
  }),
  new RuleTest({ name: "a feed is created", expectedResult: false, log: adminAction("CREATE", "NSS") }),
  new RuleTest({ name: "something else is deleted", expectedResult: false, log: adminAction("DELETE", "LOCATIONS") }),
  new RuleTest({
    name: "the attempt fails",
    expectedResult: false,
    log: adminAction("DELETE", "NSS", {
      preaction: { cloudNssSiemConfiguration: { connectionURL: "https://siem.harbourline.example/in" } },
      result: "FAILURE",
    }),
  }),
  new RuleTest({
    name: "the attempt ends in an error",
    expectedResult: false,
    log: adminAction("DELETE", "NSS", {
      preaction: { cloudNssSiemConfiguration: { connectionURL: "https://siem.harbourline.example/in" } },
      errorcode: "LOCKED",
    }),
  }),
];

export { ZIALogStreamingDisabled as rule };
