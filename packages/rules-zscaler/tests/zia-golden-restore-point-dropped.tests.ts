import { RuleTest } from "@pypanther/core";
import { ZIAGoldenRestorePointDropped } from "../src/zia-golden-restore-point-dropped";
import { adminAction, contextOf } from "./admin-action";

const log = adminAction("UPDATE", "BACKUP_AND_RESTORE", {
  preaction: { goldenRestorePoint: true },
  postaction: { goldenRestorePoint: false },
});

export const tests = [
  new RuleTest({
    name: "the mark is taken off",
    expectedResult: true,
    log,
    expectedTitle: "[noor.haddad@harbourline.example] dropped a ZIA golden restore point",
    expectedAlertContext: contextOf(log),
  }),
  new RuleTest({
    name: "the administrator is not named",
    expectedResult: true,
    log: adminAction("UPDATE", "BACKUP_AND_RESTORE", {
      adminid: undefined,
      preaction: { goldenRestorePoint: true },
      postaction: { goldenRestorePoint: false },
    }),
    expectedTitle: "an unknown administrator dropped a ZIA golden restore point",
  }),
  new RuleTest({
    name: "the mark is set",
    expectedResult: false,
    log: adminAction("UPDATE", "BACKUP_AND_RESTORE", {
      preaction: { goldenRestorePoint: false },
      postaction: { goldenRestorePoint: true },
    }),
  }),
  new RuleTest({
    name: "the mark stays",
    expectedResult: false,
    log: adminAction("UPDATE", "BACKUP_AND_RESTORE", {
      preaction: { goldenRestorePoint: true },
      postaction: { goldenRestorePoint: true },
    }),
  }),
  new RuleTest({
    name: "the mark is not mentioned",
    expectedResult: false,
    log: adminAction("UPDATE", "BACKUP_AND_RESTORE"),
  }),
  new RuleTest({
    name: "the attempt fails",
    expectedResult: false,
    log: adminAction("UPDATE", "BACKUP_AND_RESTORE", {
      preaction: { goldenRestorePoint: true },
      postaction: { goldenRestorePoint: false },
      result: "FAILURE",
    }),
  }),
  new RuleTest({
    name: "the attempt ends in an error",
    expectedResult: false,
    log: adminAction("UPDATE", "BACKUP_AND_RESTORE", {
      preaction: { goldenRestorePoint: true },
      postaction: { goldenRestorePoint: false },
      errorcode: "LOCKED",
    }),
  }),
];

export { ZIAGoldenRestorePointDropped as rule };
