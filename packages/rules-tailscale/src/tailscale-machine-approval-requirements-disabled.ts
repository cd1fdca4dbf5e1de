import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tailscaleAlertContext } from "@pypanther/helpers/tailscale";

/** Any device of anyone with an account now joins the private network without a second look. */
export class TailscaleMachineApprovalRequirementsDisabled extends Rule {
  id = "Tailscale.Machine.Approval.Requirements.Disabled-prototype";
  displayName = "Tailscale Machine Approval Requirements Disabled";
  logTypes = [LogType.TAILSCALE_AUDIT];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An administrator lifted the rule that devices must be approved before they join the tailnet.";
  defaultRunbook =
    "1. Call the administrator; an enrolment of many devices at once is the harmless reason. " +
    "2. List the devices that joined since and remove those that nobody knows. " +
    "3. Turn device approval on again. " +
    "4. Suspend an administrator who knows nothing of it, and revoke the auth keys of that account.";
  defaultReference = "https://tailscale.com/kb/1099/device-approval/";

  when: When = {
    "event.action": "DISABLE",
    "event.target.property": "MACHINE_APPROVAL_NEEDED",
    "event.origin": "ADMIN_CONSOLE",
  };

  title(event: PantherEvent) {
    const actor = event.text("event", "actor", "loginName") || "<NO_USER_FOUND>";

    return `Tailscale device approval switched off by [${actor}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tailscaleAlertContext(event);
  }
}
