import { CorrelationRule, type Reports, sequence, Severity } from "@pypanther/core";
import { CrowdstrikeAdminRoleAssigned } from "../crowdstrike-admin-role-assigned";
import { CrowdstrikeNewUserCreated } from "../crowdstrike-new-user-created";

/** Somebody created a Falcon user and gave it an administrative role shortly after, as for a way back in. */
export class CrowdstrikeNewAdminUserCreated extends CorrelationRule {
  id = "Crowdstrike.NewAdminUserCreated";
  displayName = "Crowdstrike New Admin User Created";
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136.003", "TA0003:T1098.003", "TA0004:T1098.003"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The same person created a Falcon user and granted it an administrative role within 45 minutes.";
  defaultRunbook =
    "1. Ask whoever owns the Falcon console whether the new administrator was planned. " +
    "2. If not, suspend both users and end their sessions. " +
    "3. Review what either of them changed in Falcon: policies, exclusions, remote sessions. " +
    "4. Find out how the creator's account was taken.";

  lookbackMinutes = 2160;
  timeoutMinutes = 1;
  detection = sequence({
    steps: { AccountCreated: CrowdstrikeNewUserCreated, AdminRoleAssigned: CrowdstrikeAdminRoleAssigned },
    transitions: [
      { from: "AccountCreated", to: "AdminRoleAssigned", withinMinutes: 45, match: ["p_alert_context.actor_target"] },
    ],
  });
}
