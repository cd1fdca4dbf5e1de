import { RuleTest } from "@pypanther/core";
import { GSuiteGoogleAccess } from "../src/gsuite-google-access";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "access_transparency", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "GSUITE_RESOURCE",
  name: "ACCESS",
  parameters: { JUSTIFICATIONS: ["Customer initiated support"] },
};

export const tests = [
  new RuleTest({
    name: "Google reaches a resource",
    expectedResult: true,
    log: activity,
    expectedTitle: "Google Accessed a GSuite Resource",
  }),
  new RuleTest({ name: "another kind of activity", expectedResult: false, log: { ...activity, type: "ADMIN" } }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "login" } },
  }),
];

export { GSuiteGoogleAccess as rule };
