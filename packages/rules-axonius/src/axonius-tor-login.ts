import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { axoniusLoginContext } from "@pypanther/helpers/axonius";
import { titleValue } from "@pypanther/helpers/title-value";
import { TorExitNodes } from "@pypanther/helpers/tor";

/** A user signed in to Axonius through the Tor network. */
export class AxoniusTorLogin extends Rule {
  id = "Axonius.TorLogin-prototype";
  displayName = "Axonius login from Tor IP";
  logTypes = [LogType.AXONIUS_ACTIVITY];
  tags = ["Axonius", "Tor"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user signed in to Axonius from an exit node of the Tor network. Attackers use Tor to hide where they are.";
  defaultRunbook =
    "1. Ask the user, by phone or chat, whether they used Tor. " +
    "2. Review in the activity log what was searched, exported or changed during the session. " +
    "3. Block Tor exit nodes for the console if nobody needs them. " +
    "4. End the sessions, reset password and API key, and disable the account if it was not the user.";

  when: When = { "event.action": "AuditAction.LoginFrom", "event.params.status": "successful" };

  rule(event: PantherEvent) {
    return new TorExitNodes(event).hasExitNodes();
  }

  title(event: PantherEvent) {
    return `${titleValue(event.text("event", "user"), "an unknown user")} signed in to Axonius through Tor`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return axoniusLoginContext(event);
  }
}
