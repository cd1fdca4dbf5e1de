import { RuleTest } from "@pypanther/core";
import { ZIALogsDownloaded } from "../src/zia-logs-downloaded";
import { adminAction, contextOf } from "./admin-action";

const log = adminAction("DOWNLOAD", "AUDIT_LOGS");

export const tests = [
  new RuleTest({
    name: "audit logs are downloaded",
    expectedResult: true,
    log,
    expectedTitle: "[noor.haddad@harbourline.example] downloaded ZIA audit logs",
    expectedAlertContext: contextOf(log),
  }),
  new RuleTest({
    name: "the administrator is not named",
    expectedResult: true,
    log: adminAction("DOWNLOAD", "AUDIT_LOGS", { adminid: undefined }),
    expectedTitle: "an unknown administrator downloaded ZIA audit logs",
  }),
  new RuleTest({
    name: "something else is downloaded",
    expectedResult: false,
    log: adminAction("DOWNLOAD", "REPORTS"),
  }),
  new RuleTest({ name: "audit logs are searched", expectedResult: false, log: adminAction("SEARCH", "AUDIT_LOGS") }),
  new RuleTest({
    name: "the attempt fails",
    expectedResult: false,
    log: adminAction("DOWNLOAD", "AUDIT_LOGS", { result: "FAILURE" }),
  }),
  new RuleTest({
    name: "the attempt ends in an error",
    expectedResult: false,
    log: adminAction("DOWNLOAD", "AUDIT_LOGS", { errorcode: "LOCKED" }),
  }),
];

export { ZIALogsDownloaded as rule };
