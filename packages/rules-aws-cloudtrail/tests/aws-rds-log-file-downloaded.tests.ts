import { RuleTest } from "@pypanther/core";
import { AWSRDSLogFileDownloaded } from "../src/aws-rds-log-file-downloaded";
import { cloudTrailLog, contextOf, user } from "./cloudtrail-log";

const downloaded = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "DownloadDBLogFilePortion",
  userIdentity: user,
  requestParameters: { dBInstanceIdentifier: "ledger-1", logFileName: "error/postgresql.log", marker: "0" },
});

export const tests = [
  new RuleTest({
    name: "a log is downloaded",
    expectedResult: true,
    log: downloaded,
    expectedTitle: "[ines] downloaded log [error/postgresql.log] of RDS instance [ledger-1]",
    expectedDedup: "401256739912:eu-west-1:ledger-1:error/postgresql.log",
    expectedAlertContext: contextOf(downloaded, {
      db_instance_identifier: "ledger-1",
      log_file_name: "error/postgresql.log",
      marker: "0",
      number_of_lines: "N/A",
    }),
  }),
  new RuleTest({
    name: "nothing is named",
    expectedResult: true,
    log: { ...downloaded, requestParameters: null },
    expectedTitle: "[ines] downloaded log of unknown name of RDS instance of unknown name",
    expectedDedup: "401256739912:eu-west-1:unknown:unknown",
  }),
  new RuleTest({
    name: "logs are listed",
    expectedResult: false,
    log: { ...downloaded, eventName: "DescribeDBLogFiles" },
  }),
  new RuleTest({ name: "the call fails", expectedResult: false, log: { ...downloaded, errorCode: "AccessDenied" } }),
];

export { AWSRDSLogFileDownloaded as rule };
