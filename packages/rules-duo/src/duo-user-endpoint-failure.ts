import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { duoAuthenticationContext } from "@pypanther/helpers/duo";

/** The device of a sign-in is not trusted: it may be private, unmanaged or an intruder's. */
export class DUOUserEndpointFailure extends Rule {
  id = "DUO.User.Endpoint.Failure-prototype";
  displayName = "Duo User Denied For Endpoint Error";
  logTypes = [LogType.DUO_AUTHENTICATION];
  tags = ["Duo"];
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A sign-in failed Duo's check of the device, or the check could not be made.";
  defaultRunbook =
    "1. See from the reason what the device lacked. " +
    "2. Ask the user which device it was. " +
    "3. Help with a managed device that has a fault; treat a device nobody knows as a stolen password.";
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
    return `Device of user [${asText(event.deepGet("user", "name"), "Unknown")}] is not trusted: [${event.string("reason")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAuthenticationContext(event);
  }
}
