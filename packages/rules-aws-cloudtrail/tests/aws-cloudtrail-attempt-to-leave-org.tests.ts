import { RuleTest, Severity } from "@pypanther/core";
import { AWSCloudTrailAttemptToLeaveOrg } from "../src/aws-cloudtrail-attempt-to-leave-org";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({ eventSource: "organizations.amazonaws.com", eventName: "LeaveOrganization" });

export const tests = [
  new RuleTest({
    name: "an account leaves",
    expectedResult: true,
    log,
    expectedTitle: "Account [401256739912] was removed from its organization by [deploy]",
    expectedSeverity: Severity.INFO,
  }),
  new RuleTest({
    name: "an account tries to leave",
    expectedResult: true,
    log: { ...log, errorCode: "AccessDenied" },
    expectedTitle: "Failed attempt of [deploy] to remove account [401256739912] from its organization",
    expectedSeverity: Severity.HIGH,
  }),
  new RuleTest({
    name: "an account is invited",
    expectedResult: false,
    log: { ...log, eventName: "InviteAccountToOrganization" },
  }),
];

export { AWSCloudTrailAttemptToLeaveOrg as rule };
