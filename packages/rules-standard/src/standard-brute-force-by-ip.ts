import { asText, type PantherEvent } from "@pypanther/core";
import { FailedSignInsRule } from "@pypanther/helpers/failed-sign-ins-rule";
import { signInPlace } from "@pypanther/helpers/sign-in";

/** One address fails to sign in again and again, as a machine that tries out passwords does. */
export class StandardBruteForceByIP extends FailedSignInsRule {
  id = "Standard.BruteForceByIP-prototype";
  displayName = "Brute Force By IP";
  defaultDescription = "At least 20 sign-ins from the same address failed within an hour.";
  defaultRunbook =
    "1. See which accounts the address tried: one points to a forgotten password, many to stolen or guessed ones. " +
    "2. Check whether the address is an office, VPN or integration of yours. " +
    "3. Block it if it is foreign. " +
    "4. Search for a sign-in from it that succeeded; reset that account's password and end its sessions.";
  summaryAttributes = ["p_any_ip_addresses"];

  title(event: PantherEvent) {
    const address = asText(event.udm("source_ip"), "<UNKNOWN_IP>");
    return `Many sign-ins from [${address}] failed in ${signInPlace(event)}`;
  }
}
