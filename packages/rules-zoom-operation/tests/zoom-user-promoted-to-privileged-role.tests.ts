import { RuleTest } from "@pypanther/core";
import { ZoomUserPromotedtoPrivilegedRole } from "../src/zoom-user-promoted-to-privileged-role";

const promotion = {
  p_log_type: "Zoom.Operation",
  time: "2026-01-29 15:04:10",
  operator: "lena@harbourline.example",
  category_type: "User",
  action: "Batch Update",
  operation_detail: "Change Role  - ed@harbourline.example: from Member to Billing Admin",
};

export const tests = [
  new RuleTest({
    name: "a member becomes an administrator",
    expectedResult: true,
    log: promotion,
    expectedTitle:
      "[lena@harbourline.example] promoted the Zoom user [ed@harbourline.example] from [Member] to [Billing Admin]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the record does not name the operator",
    expectedResult: true,
    log: { ...promotion, operator: null },
    expectedTitle:
      "an unknown operator promoted the Zoom user [ed@harbourline.example] from [Member] to [Billing Admin]",
  }),
  new RuleTest({
    name: "an administrator becomes an owner",
    expectedResult: false,
    log: { ...promotion, operation_detail: "Change Role  - ed@harbourline.example: from Admin to Owner" },
  }),
  new RuleTest({
    name: "an administrator becomes a member",
    expectedResult: false,
    log: { ...promotion, operation_detail: "Change Role  - ed@harbourline.example: from Admin to Member" },
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: false,
    log: { ...promotion, operation_detail: "Change Role  - Ed: from Member to Admin" },
  }),
  new RuleTest({ name: "another action", expectedResult: false, log: { ...promotion, action: "Add" } }),
  new RuleTest({ name: "another category", expectedResult: false, log: { ...promotion, category_type: "Account" } }),
];

export { ZoomUserPromotedtoPrivilegedRole as rule };
