import type { PantherEvent } from "@pypanther/core";
import { FailedSignInsRule } from "@pypanther/helpers/failed-sign-ins-rule";
import { signInPlace } from "@pypanther/helpers/sign-in";
import { titleValue } from "@pypanther/helpers/title-value";

/** Many sign-ins from one address failed within an hour. */
export class StandardBruteForceByIP extends FailedSignInsRule {
  id = "Standard.BruteForceByIP-prototype";
  displayName = "Brute Force By IP";
  defaultDescription =
    "At least 20 sign-ins from the same address failed within an hour. Somebody may be trying out passwords.";
  defaultRunbook =
    "1. List the accounts that the address tried: one means a forgotten password, many mean guessed or stolen ones. " +
    "2. Check whether the address is an office, VPN or integration of yours. " +
    "3. Search for a sign-in from the address that succeeded. " +
    "4. Block the address, reset the passwords of accounts that were entered and end their sessions.";
  summaryAttributes = ["p_any_ip_addresses"];

  title(event: PantherEvent) {
    const address = titleValue(event.udm("source_ip"), "an unknown address");
    return `Many sign-ins from ${address} failed in ${signInPlace(event)}`;
  }
}
