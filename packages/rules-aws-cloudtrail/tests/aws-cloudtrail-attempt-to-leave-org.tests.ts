import { RuleTest, Severity } from "@pypanther/core";
import { AWSCloudTrailAttemptToLeaveOrg } from "../src/aws-cloudtrail-attempt-to-leave-org";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({ eventSource: "organizations.amazonaws.com", eventName: "LeaveOrganization" });

export const tests = [
  new RuleTest({
    name: "an account leaves",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] removed account [401256739912] from its organization",
    expectedSeverity: Severity.INFO,
  }),
  new RuleTest({
    name: "an account tries to leave",
    expectedResult: true,
    log: { ...log, errorCode: "AccessDenied" },
    expectedTitle: "[deploy] failed to remove account [401256739912] from its organization",
    expectedSeverity: Severity.HIGH,
  }),
  new RuleTest({
    name: "an account is invited",
    expectedResult: false,
    log: { ...log, eventName: "InviteAccountToOrganization" },
  }),
];

export { AWSCloudTrailAttemptToLeaveOrg as rule };
