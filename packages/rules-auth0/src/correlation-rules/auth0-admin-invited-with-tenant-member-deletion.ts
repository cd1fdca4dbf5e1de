import { CorrelationRule, group, type Reports, Severity, step } from "@pypanther/core";
import { Auth0DeleteTenantMember } from "../auth0-delete-tenant-member";
import { Auth0NewAdminInvitation } from "../auth0-new-admin-invitation";

/** Whoever brings in a new owner and throws members out may be taking the tenant over. */
export class Auth0AdminInvitedWithTenantMemberDeletion extends CorrelationRule {
  id = "Auth0.AdminInvited.WITH.TenantMemberDeletion";
  displayName = "Auth0 New Admin Invited WITH Tenant Member Account Deletion";
  enabled = false;
  tags = ["Auth0"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098", "TA0003:T1136"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The same person invited an owner to the Auth0 tenant and removed two or more of its members. An intruder does " +
    "both to be alone in charge.";
  defaultRunbook =
    "1. Ask the person by phone or in person whether invitation and removals were theirs. " +
    "2. Look up whom the invitation went to and whether it was accepted. " +
    "3. If it was an attack, withdraw the invitation, block the person's account and invite the removed members " +
    "again.";

  lookbackMinutes = 1800;
  detection = group({
    steps: { CreateAdmin: Auth0NewAdminInvitation, DeleteUser: step(Auth0DeleteTenantMember, { minMatchCount: 2 }) },
    match: { actor: "p_alert_context.actor.email" },
  });
}
