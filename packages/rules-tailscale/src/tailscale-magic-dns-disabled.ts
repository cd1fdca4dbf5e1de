import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tailscaleAlertContext } from "@pypanther/helpers/tailscale";

/** Machines of the tailnet are no longer found by name, and lookups may go to servers of someone else. */
export class TailscaleMagicDNSDisabled extends Rule {
  id = "Tailscale.Magic.DNS.Disabled-prototype";
  displayName = "Tailscale Magic DNS Disabled";
  logTypes = [LogType.TAILSCALE_AUDIT];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An administrator turned off MagicDNS for the tailnet.";
  defaultRunbook =
    "1. Check with the network team whether names move to another resolver. " +
    "2. See in the DNS page of the admin console which name servers are in use now, and remove unknown ones. " +
    "3. Turn MagicDNS on again if nobody stands by the change. " +
    "4. Sign the administrator out and go through their other changes if it was not them.";
  defaultReference = "https://tailscale.com/kb/1081/magicdns/";

  when: When = {
    "event.action": "DISABLE",
    "event.target.property": "MAGIC_DNS",
    "event.origin": "ADMIN_CONSOLE",
  };

  title(event: PantherEvent) {
    const actor = event.text("event", "actor", "loginName") || "<NO_USER_FOUND>";
    const tailnet = event.text("event", "target", "id") || "<NO_TARGET_ID_FOUND>";
    return `Tailscale MagicDNS switched off for [${tailnet}] by [${actor}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tailscaleAlertContext(event);
  }
}
