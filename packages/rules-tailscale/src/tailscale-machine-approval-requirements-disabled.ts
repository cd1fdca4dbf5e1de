import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tailscaleAlertContext } from "@pypanther/helpers/tailscale";
import { titleValue } from "@pypanther/helpers/title-value";

/** The requirement that devices are approved before they join the tailnet was turned off. */
export class TailscaleMachineApprovalRequirementsDisabled extends Rule {
  id = "Tailscale.Machine.Approval.Requirements.Disabled-prototype";
  displayName = "Tailscale Machine Approval Requirements Disabled";
  logTypes = [LogType.TAILSCALE_AUDIT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An administrator turned off device approval for the Tailscale tailnet. Anyone with a stolen account can then " +
    "join the private network with a device of their own.";
  defaultRunbook =
    "1. Ask the administrator named in the title for the reason, such as enrolling many devices at once. " +
    "2. List on the Machines page the devices that joined since, and remove unknown ones. " +
    "3. Turn device approval on again. " +
    "4. Suspend the administrator and revoke their auth keys if they did not make the change.";
  defaultReference = "https://tailscale.com/kb/1099/device-approval/";

  when: When = {
    "event.action": "DISABLE",
    "event.target.property": "MACHINE_APPROVAL_NEEDED",
    "event.origin": "ADMIN_CONSOLE",
  };

  title(event: PantherEvent) {
    const actor = titleValue(event.text("event", "actor", "loginName"), "an unknown user");
    return `${actor} switched off Tailscale device approval`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tailscaleAlertContext(event);
  }
}
