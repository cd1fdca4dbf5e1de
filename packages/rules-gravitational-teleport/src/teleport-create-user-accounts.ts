import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { patternMatchList } from "@pypanther/helpers/glob";
import { teleportCluster, teleportUser } from "@pypanther/helpers/teleport";

/** A command that creates, changes or deletes local accounts ran in a Teleport session. */
export class TeleportCreateUserAccounts extends Rule {
  id = "Teleport.CreateUserAccounts-prototype";
  displayName = "Teleport Create User Accounts";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["SSH", "Persistence:Create Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A command that creates, changes or deletes local accounts ran in a Teleport session. An attacker may add an " +
    "account to come back.";
  defaultRunbook =
    "1. Replay the session and read which account was changed. " +
    "2. Ask the user whether it belongs to a planned change. " +
    "3. Check the other servers that the user was on for the same account. " +
    "4. Remove the accounts, keys and passwords that nobody needs, and lock the user.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "user", "program", "path", "return_code", "login", "server_id", "sid"];

  when: When = { event: "session.command" };

  /** Shell globs of the programs that manage accounts. */
  userCreatePatterns: string[] = ["chage", "passwd", "user*"];

  rule(event: PantherEvent) {
    return patternMatchList(event.string("program"), this.userCreatePatterns);
  }

  title(event: PantherEvent) {
    const user = teleportUser(event);
    const cluster = teleportCluster(event);
    return `Local accounts changed by ${user} in cluster ${cluster}`;
  }
}
