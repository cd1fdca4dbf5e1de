import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tailscaleAlertContext } from "@pypanther/helpers/tailscale";

/** Machines of the tailnet get no certificates any more, so services fall back to plain HTTP or self-signed ones. */
export class TailscaleHTTPSDisabled extends Rule {
  id = "Tailscale.HTTPS.Disabled-prototype";
  displayName = "Tailscale HTTPS Disabled";
  logTypes = [LogType.TAILSCALE_AUDIT];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An administrator turned off HTTPS certificates for the tailnet.";
  defaultRunbook =
    "1. Hear from the administrator which service no longer needs certificates. " +
    "2. Read the configuration audit log for their other changes of that day. " +
    "3. Turn HTTPS on again if nobody stands by the change. " +
    "4. If the account was misused, remove its sessions and keys and review all of its changes.";
  defaultReference = "https://tailscale.com/kb/1153/enabling-https/#disable-https";

  when: When = {
    "event.action": "DISABLE",
    "event.target.property": "HTTPS",
    "event.origin": "ADMIN_CONSOLE",
  };

  title(event: PantherEvent) {
    const actor = event.text("event", "actor", "loginName") || "<NO_USER_FOUND>";
    const tailnet = event.text("event", "target", "id") || "<NO_TARGET_ID_FOUND>";
    return `Tailscale HTTPS certificates switched off for [${tailnet}] by [${actor}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tailscaleAlertContext(event);
  }
}
