import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { axoniusLoginContext } from "@pypanther/helpers/axonius";
import { TorExitNodes } from "@pypanther/helpers/tor";

/** An Axonius user signed in through Tor, where it cannot be told who or where they are. */
export class AxoniusTorLogin extends Rule {
  id = "Axonius.TorLogin-prototype";
  displayName = "Axonius login from Tor IP";
  logTypes = [LogType.AXONIUS_ACTIVITY];
  tags = ["Axonius", "Tor"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A sign-in to Axonius that succeeded came from an exit node of the Tor network.";
  defaultRunbook =
    "1. Ask the user over another channel whether they use Tor at work. " +
    "2. If they do not, end the sessions of the account, reset password and API key, and disable it until it is clear. " +
    "3. Read in the activity log what was searched, exported or changed during the session. " +
    "4. Block Tor exits for the console if there is no need for them.";

  when: When = { "event.action": "AuditAction.LoginFrom", "event.params.status": "successful" };

  rule(event: PantherEvent) {
    return new TorExitNodes(event).hasExitNodes();
  }

  title(event: PantherEvent) {
    return `[${event.text("event", "user")}] signed in to Axonius through Tor`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return axoniusLoginContext(event);
  }
}
