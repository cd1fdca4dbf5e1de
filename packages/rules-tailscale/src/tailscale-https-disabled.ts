import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tailscaleAlertContext } from "@pypanther/helpers/tailscale";
import { titleValue } from "@pypanther/helpers/title-value";

/** An administrator turned off HTTPS certificates for a tailnet. */
export class TailscaleHTTPSDisabled extends Rule {
  id = "Tailscale.HTTPS.Disabled-prototype";
  displayName = "Tailscale HTTPS Disabled";
  logTypes = [LogType.TAILSCALE_AUDIT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An administrator turned off HTTPS certificates for the Tailscale tailnet. Services may then use plain HTTP or " +
    "certificates that nobody can check.";
  defaultRunbook =
    "1. Ask the administrator named in the title which service no longer needs certificates. " +
    "2. Read the configuration audit log for their other changes of that day. " +
    "3. Turn HTTPS on again on the DNS page of the admin console if the change was not approved. " +
    "4. Remove the account's sessions and keys and undo its changes if it was misused.";
  defaultReference = "https://tailscale.com/kb/1153/enabling-https/#disable-https";

  when: When = {
    "event.action": "DISABLE",
    "event.target.property": "HTTPS",
    "event.origin": "ADMIN_CONSOLE",
  };

  title(event: PantherEvent) {
    const actor = titleValue(event.text("event", "actor", "loginName"), "an unknown user");
    const tailnet = titleValue(event.text("event", "target", "id"), "an unknown tailnet");
    return `${actor} switched off Tailscale HTTPS certificates for ${tailnet}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tailscaleAlertContext(event);
  }
}
