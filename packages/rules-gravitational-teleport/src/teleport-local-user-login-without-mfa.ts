import {
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { teleportUser } from "@pypanther/helpers/teleport";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A password alone opened Teleport, and with it the servers behind it. */
export class TeleportLocalUserLoginWithoutMFA extends Rule {
  id = "Teleport.LocalUserLoginWithoutMFA-prototype";
  displayName = "User Logged in without MFA";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["Teleport"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A local Teleport account signed in without a second factor.";
  defaultRunbook =
    "1. Ask the user whether they signed in, and compare the address with their usual ones. " +
    "2. If not, lock the account, end its sessions and replay what was done. " +
    "3. Require a second factor for local accounts in the cluster's settings. " +
    "4. For a break-glass account make sure that an emergency explains its use.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "user", "success", "mfa_device"];

  when: When = { event: "user.login", success: "true", method: "local" };

  /** The local accounts that can do most, whose sign-ins are of HIGH severity. */
  sensitiveLocalUsers: string[] = ["breakglass"];

  rule(event: PantherEvent) {
    return !isTruthy(event.get("mfa_device"));
  }

  title(event: PantherEvent) {
    const user = teleportUser(event);
    const cluster = event.text("cluster_name") || "<UNNAMED_CLUSTER>";
    return `[${user}] signed in to cluster [${cluster}] without a second factor`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return this.sensitiveLocalUsers.includes(event.string("user")) ? "HIGH" : "MEDIUM";
  }
}
