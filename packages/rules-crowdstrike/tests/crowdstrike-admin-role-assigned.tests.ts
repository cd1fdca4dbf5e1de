import { RuleTest } from "@pypanther/core";
import { CrowdstrikeAdminRoleAssigned } from "../src/crowdstrike-admin-role-assigned";

const granted = {
  p_log_type: "Crowdstrike.EventStreams",
  metadata: { eventType: "AuthActivityAuditEvent" },
  event: {
    OperationName: "grantUserRoles",
    Success: true,
    UserId: "ines@harbour.example",
    ServiceName: "Crowdstrike API Client",
    AuditKeyValues: [
      { Key: "actor_user", ValueString: "ines@harbour.example" },
      { Key: "target_name", ValueString: "tomas@harbour.example" },
      { Key: "roles", ValueString: "xdr_admin,analyst,falconhost_admin" },
    ],
  },
};
const changed = (changes: Record<string, unknown>) => ({ ...granted, event: { ...granted.event, ...changes } });

export const tests = [
  new RuleTest({
    name: "powerful roles are granted",
    expectedResult: true,
    log: granted,
    expectedTitle: "[ines@harbour.example] granted [falconhost_admin, xdr_admin] to [tomas@harbour.example] in Falcon",
    expectedDedup: "ines@harbour.example-tomas@harbour.example",
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: changed({ AuditKeyValues: [{ Key: "roles", ValueString: "xdr_admin" }] }),
    expectedTitle: "an unknown user granted [xdr_admin] to an unknown user in Falcon",
  }),
  new RuleTest({
    name: "a harmless role",
    expectedResult: false,
    log: changed({ AuditKeyValues: [{ Key: "roles", ValueString: "analyst" }] }),
  }),
  new RuleTest({ name: "no roles", expectedResult: false, log: changed({ AuditKeyValues: null }) }),
  new RuleTest({ name: "the grant fails", expectedResult: false, log: changed({ Success: false }) }),
  new RuleTest({
    name: "a role is revoked",
    expectedResult: false,
    log: changed({ OperationName: "revokeUserRoles" }),
  }),
];

export { CrowdstrikeAdminRoleAssigned as rule };
