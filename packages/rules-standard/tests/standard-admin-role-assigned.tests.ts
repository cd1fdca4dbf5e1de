import { RuleTest } from "@pypanther/core";
import { StandardAdminRoleAssigned } from "../src/standard-admin-role-assigned";

const promotion = {
  p_log_type: "Asana.Audit",
  event_type: "user_workspace_admin_role_changed",
  actor: { actor_type: "user", name: "Ines Duarte" },
  resource: { resource_type: "user", name: "Tomas Veld" },
  details: { new_value: "super_admin", old_value: "member" },
  p_any_ip_addresses: ["198.51.100.71"],
};

const teamPromotion = {
  p_log_type: "GitHub.Audit",
  action: "team.promote_maintainer",
  actor: "ines-duarte",
  team: "harbourline/payments",
};

export const tests = [
  new RuleTest({
    name: "an Asana user becomes administrator",
    expectedResult: true,
    log: promotion,
    expectedTitle: "Asana.Audit: [Ines Duarte] gave the admin role of unknown name to [Tomas Veld]",
    expectedAlertContext: { ips: ["198.51.100.71"], actor: "Ines Duarte", user: "Tomas Veld" },
  }),
  new RuleTest({
    name: "the recipient is only known by their team",
    expectedResult: true,
    log: teamPromotion,
    expectedTitle:
      "GitHub.Audit: [ines-duarte] gave the admin role [team.promote_maintainer] to [harbourline/payments]",
  }),
  new RuleTest({
    name: "the recipient is not known at all",
    expectedResult: true,
    log: { ...teamPromotion, team: "" },
    expectedTitle:
      "GitHub.Audit: [ines-duarte] gave the admin role [team.promote_maintainer] to an unknown user or team",
  }),
  new RuleTest({
    name: "an Asana user signs in",
    expectedResult: false,
    log: { ...promotion, event_type: "user_login_succeeded" },
  }),
  new RuleTest({
    name: "a log type without a data model",
    expectedResult: false,
    log: { ...promotion, p_log_type: "Harbourline.Unmapped" },
  }),
];

export { StandardAdminRoleAssigned as rule };
