import { RuleTest } from "@pypanther/core";
import { AxoniusAddExternalUser } from "../src/axonius-add-external-user";

const externalUser = {
  p_log_type: "Axonius.Activity",
  source: "axonius",
  time: 1772614922.3,
  event: {
    action: "AuditAction.AddExternalUser",
    category: "AuditCategory.UserManagement",
    type: "info",
    params: { source: "okta-partners", user_name: "jo@supplier.example" },
  },
};

export const tests = [
  new RuleTest({
    name: "an account of a partner's directory is added",
    expectedResult: true,
    log: externalUser,
    expectedTitle: "Axonius account [jo@supplier.example] added from [okta-partners]",
    expectedSeverity: "LOW",
    expectedAlertContext: { username: "jo@supplier.example", source: "okta-partners" },
  }),
  new RuleTest({
    name: "the record names nothing",
    expectedResult: true,
    log: { ...externalUser, event: { ...externalUser.event, params: {} } },
    expectedAlertContext: { username: "", source: "" },
  }),
  new RuleTest({
    name: "the same action in another category",
    expectedResult: false,
    log: { ...externalUser, event: { ...externalUser.event, category: "AuditCategory.Settings" } },
  }),
  new RuleTest({
    name: "another action on users",
    expectedResult: false,
    log: { ...externalUser, event: { ...externalUser.event, action: "AuditAction.DeleteUser" } },
  }),
];

export { AxoniusAddExternalUser as rule };
