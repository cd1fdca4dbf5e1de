import { RuleTest } from "@pypanther/core";
import { ZIABackupDeleted } from "../src/zia-backup-deleted";
import { adminAction, contextOf } from "./admin-action";

const log = adminAction("DELETE", "BACKUP_AND_RESTORE");

export const tests = [
  new RuleTest({
    name: "a backup is deleted",
    expectedResult: true,
    log,
    expectedTitle: "[noor.haddad@harbourline.example] deleted a ZIA backup",
    expectedAlertContext: contextOf(log),
  }),
  new RuleTest({
    name: "the administrator is not named",
    expectedResult: true,
    log: adminAction("DELETE", "BACKUP_AND_RESTORE", { adminid: undefined }),
    expectedTitle: "an unknown administrator deleted a ZIA backup",
  }),
  new RuleTest({ name: "a backup is made", expectedResult: false, log: adminAction("CREATE", "BACKUP_AND_RESTORE") }),
  new RuleTest({ name: "something else is deleted", expectedResult: false, log: adminAction("DELETE", "NSS") }),
  new RuleTest({
    name: "the attempt fails",
    expectedResult: false,
    log: adminAction("DELETE", "BACKUP_AND_RESTORE", { result: "FAILURE" }),
  }),
  new RuleTest({
    name: "the attempt ends in an error",
    expectedResult: false,
    log: adminAction("DELETE", "BACKUP_AND_RESTORE", { errorcode: "LOCKED" }),
  }),
];

export { ZIABackupDeleted as rule };
