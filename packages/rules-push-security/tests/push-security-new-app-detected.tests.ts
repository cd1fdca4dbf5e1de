import { RuleTest } from "@pypanther/core";
import { PushSecurityNewAppDetected } from "../src/push-security-new-app-detected";

const base = {
  p_log_type: "PushSecurity.Entities",
  object: "APP",
  type: "CREATE",
  id: "ent-26",
  old: null,
  new: { type: "FILEDROP" },
};

export const tests = [
  new RuleTest({
    name: "an app is seen for the first time",
    expectedResult: true,
    log: base,
    expectedTitle: "New app [FILEDROP] in use",
  }),
  new RuleTest({ name: "a known app changes", expectedResult: false, log: { ...base, type: "UPDATE" } }),
  new RuleTest({ name: "an account is created", expectedResult: false, log: { ...base, object: "ACCOUNT" } }),
];

export { PushSecurityNewAppDetected as rule };
