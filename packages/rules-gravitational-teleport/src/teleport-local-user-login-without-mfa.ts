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
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A local Teleport account signed in without a second factor. */
export class TeleportLocalUserLoginWithoutMFA extends Rule {
  id = "Teleport.LocalUserLoginWithoutMFA-prototype";
  displayName = "User Logged in without MFA";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["Teleport"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A local Teleport account signed in without a second factor. Whoever has its password can reach the servers.";
  defaultRunbook =
    "1. Ask the user whether they signed in, and compare the address with earlier ones. " +
    "2. Check whether an emergency explains the use of a break-glass account. " +
    "3. Require a second factor for local accounts in the cluster's settings. " +
    "4. Lock the account, end its sessions and replay what was done if the sign-in was not the user's.";
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
    const cluster = titleValue(event.text("cluster_name"), "of unknown name");
    return `${user} signed in to cluster ${cluster} without a second factor`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return this.sensitiveLocalUsers.includes(event.string("user")) ? "HIGH" : "MEDIUM";
  }
}
