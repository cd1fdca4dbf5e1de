import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { duoAuthenticationContext } from "@pypanther/helpers/duo";
import { titleValue } from "@pypanther/helpers/title-value";

/** A device failed Duo's check, or could not be checked. */
export class DUOUserEndpointFailure extends Rule {
  id = "DUO.User.Endpoint.Failure-prototype";
  displayName = "Duo User Denied For Endpoint Error";
  logTypes = [LogType.DUO_AUTHENTICATION];
  tags = ["Duo"];
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A device failed Duo's check, or could not be checked. The device may be an attacker's.";
  defaultRunbook =
    "1. Read in the reason what the device lacked. " +
    "2. Ask the user which device it was. " +
    "3. Repair a managed device; reset the user's password if nobody knows the device.";
  defaultReference = "https://duo.com/docs/adminapi#authentication-logs";

  when: When = {
    reason: [
      "endpoint_is_not_in_management_system",
      "endpoint_failed_google_verification",
      "endpoint_is_not_trusted",
      "could_not_determine_if_endpoint_was_trusted",
      "invalid_device",
    ],
  };

  title(event: PantherEvent) {
    return `Device of user ${titleValue(event.deepGet("user", "name"), "of unknown name")} is not trusted: [${event.string("reason")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAuthenticationContext(event);
  }
}
