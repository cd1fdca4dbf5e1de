import { RuleTest } from "@pypanther/core";
import { OpenAIAdminRoleAssignment } from "../src/openai-admin-role-assignment";

const ownerAssigned = {
  p_log_type: "OpenAI.Audit",
  id: "audit_log-4f",
  type: "role.assignment.created",
  effective_at: 1778230000,
  role_assignment_created: {
    id: "role_assignment_role-api-organization-owner__api-organization__org-hl_user-tomas",
    principal_id: "user-tomas",
    principal_type: "user",
    resource_id: "org-hl",
    resource_type: "api.organization",
  },
  actor: {
    type: "session",
    session: {
      user: { id: "user-mira", email: "mira@harbourline.example" },
      ip_address: "203.0.113.44",
      user_agent: "Mozilla/5.0",
      ip_address_details: { country: "PT", city: "Porto" },
    },
  },
};

export const tests = [
  new RuleTest({
    name: "an owner of the organisation is made",
    expectedResult: true,
    log: ownerAssigned,
    expectedSeverity: "CRITICAL",
    expectedTitle: "[mira@harbourline.example] assigned an OpenAI admin role to [user-tomas]",
    expectedAlertContext: {
      event_type: "role.assignment.created",
      event_id: "audit_log-4f",
      actor_email: "mira@harbourline.example",
      actor_id: "user-mira",
      source_ip: "203.0.113.44",
      user_agent: "Mozilla/5.0",
      assignment_id: "role_assignment_role-api-organization-owner__api-organization__org-hl_user-tomas",
      principal_id: "user-tomas",
      principal_type: "user",
      resource_id: "org-hl",
      resource_type: "api.organization",
    },
  }),
  new RuleTest({
    name: "an administrator of a project is made",
    expectedResult: true,
    log: {
      ...ownerAssigned,
      role_assignment_created: {
        id: "role_assignment_role-api-project-ADMIN__api-project__proj-1_user-tomas",
        resource_type: "api.project",
      },
    },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "an owner of a project is made, by nobody known",
    expectedResult: true,
    log: {
      ...ownerAssigned,
      actor: null,
      role_assignment_created: { id: "role_assignment_role-api-project-owner__api-project__proj-1_user-tomas" },
    },
    expectedSeverity: "HIGH",
    expectedTitle: "an unknown user assigned an OpenAI admin role to an unknown principal",
  }),
  new RuleTest({
    name: "a reader is made of a principal named admin",
    expectedResult: false,
    log: {
      ...ownerAssigned,
      role_assignment_created: { id: "role_assignment_role-api-project-viewer__api-project__proj-1_user-admin" },
    },
  }),
  new RuleTest({
    name: "the id has another form",
    expectedResult: false,
    log: { ...ownerAssigned, role_assignment_created: { id: "role-api-organization-owner" } },
  }),
  new RuleTest({
    name: "a role is taken away",
    expectedResult: false,
    log: { ...ownerAssigned, type: "role.assignment.deleted" },
  }),
];

export { OpenAIAdminRoleAssignment as rule };
