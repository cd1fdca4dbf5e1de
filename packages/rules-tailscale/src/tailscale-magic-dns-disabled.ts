import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tailscaleAlertContext } from "@pypanther/helpers/tailscale";
import { titleValue } from "@pypanther/helpers/title-value";

/** MagicDNS was turned off for the tailnet. */
export class TailscaleMagicDNSDisabled extends Rule {
  id = "Tailscale.Magic.DNS.Disabled-prototype";
  displayName = "Tailscale Magic DNS Disabled";
  logTypes = [LogType.TAILSCALE_AUDIT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An administrator turned off MagicDNS for the Tailscale tailnet. An attacker could do this to have lookups " +
    "answered by a server of their own.";
  defaultRunbook =
    "1. Ask the network team whether they moved to another resolver. " +
    "2. See on the DNS page of the admin console which name servers are in use, and remove unknown ones. " +
    "3. Turn MagicDNS on again if the change was not approved. " +
    "4. Remove the administrator's sessions and undo their other changes if the account was misused.";
  defaultReference = "https://tailscale.com/kb/1081/magicdns/";

  when: When = {
    "event.action": "DISABLE",
    "event.target.property": "MAGIC_DNS",
    "event.origin": "ADMIN_CONSOLE",
  };

  title(event: PantherEvent) {
    const actor = titleValue(event.text("event", "actor", "loginName"), "an unknown user");
    const tailnet = titleValue(event.text("event", "target", "id"), "an unknown tailnet");
    return `${actor} switched off Tailscale MagicDNS for ${tailnet}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tailscaleAlertContext(event);
  }
}
