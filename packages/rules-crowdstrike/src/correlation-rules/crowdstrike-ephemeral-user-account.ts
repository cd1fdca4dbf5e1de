import { CorrelationRule, type Reports, sequence, Severity } from "@pypanther/core";
import { CrowdstrikeNewUserCreated } from "../crowdstrike-new-user-created";
import { CrowdstrikeUserDeleted } from "../crowdstrike-user-deleted";

/** A Falcon user that lives for hours was made for one errand, and its deletion hides which. */
export class CrowdstrikeEphemeralUserAccount extends CorrelationRule {
  id = "Crowdstrike.EphemeralUserAccount";
  displayName = "Crowdstrike Ephemeral User Account";
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136.003", "TA0005:T1070"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A Falcon user was created and deleted again within twelve hours. Intruders use such a user and cover the trail.";
  defaultRunbook =
    "1. Ask whoever owns the Falcon console whether the user was a test or a mistake. " +
    "2. Review what the user did in Falcon: policies, exclusions, remote sessions, API clients. " +
    "3. Check who created and who deleted it. " +
    "4. If it was an attack, suspend both and undo what the user changed.";

  lookbackMinutes = 2160;
  timeoutMinutes = 1;
  detection = sequence({
    steps: { AccountCreated: CrowdstrikeNewUserCreated, AccountDeleted: CrowdstrikeUserDeleted },
    transitions: [
      { from: "AccountCreated", to: "AccountDeleted", withinMinutes: 720, match: ["p_alert_context.target_name"] },
    ],
  });
}
