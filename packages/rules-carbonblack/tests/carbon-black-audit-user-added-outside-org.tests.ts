import { RuleTest } from "@pypanther/core";
import { CarbonBlackAuditUserAddedOutsideOrg } from "../src/carbon-black-audit-user-added-outside-org";

const entry = {
  p_log_type: "CarbonBlack.Audit",
  requestUrl: "",
  loginName: "ines@harbour.example",
  clientIp: "203.0.113.12",
  description: "Added user eve@elsewhere.example to org K7",
  flagged: false,
};

export const tests = [
  new RuleTest({
    name: "a user of another domain is added",
    expectedResult: true,
    log: entry,
    expectedTitle:
      "Carbon Black outsider added by [ines@harbour.example] from [203.0.113.12]: Added user eve@elsewhere.example to org K7",
  }),
  new RuleTest({
    name: "a colleague is added",
    expectedResult: false,
    log: { ...entry, description: "Added user tomas@harbour.example to org K7" },
  }),
  new RuleTest({
    name: "no mail address",
    expectedResult: false,
    log: { ...entry, description: "Added user eve to org K7" },
  }),
  new RuleTest({
    name: "the creator has no mail address",
    expectedResult: false,
    log: { ...entry, loginName: "svc-scim" },
  }),
  new RuleTest({
    name: "a user is deleted",
    expectedResult: false,
    log: { ...entry, description: "Deleted user eve@elsewhere.example" },
  }),
];

export { CarbonBlackAuditUserAddedOutsideOrg as rule };
