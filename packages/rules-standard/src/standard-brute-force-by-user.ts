import type { PantherEvent } from "@pypanther/core";
import { FailedSignInsRule } from "@pypanther/helpers/failed-sign-ins-rule";
import { signInPlace } from "@pypanther/helpers/sign-in";
import { titleValue } from "@pypanther/helpers/title-value";

/** Many sign-ins of one user failed within an hour. */
export class StandardBruteForceByUser extends FailedSignInsRule {
  id = "Standard.BruteForceByUser-prototype";
  displayName = "Brute Force By User";
  defaultDescription =
    "At least 20 sign-ins of the same user failed within an hour. Somebody may be guessing the password.";
  defaultRunbook =
    "1. Ask the user whether they or a device of theirs still use an old password. " +
    "2. List the addresses and clients of the attempts, and whether one of them succeeded. " +
    "3. Block the addresses, or lock the account until the attempts stop. " +
    "4. End the sessions and reset password and second factors if an attempt succeeded that was not the user's.";
  summaryAttributes = ["p_any_usernames"];

  title(event: PantherEvent) {
    const user = titleValue(event.udm("actor_user"), "an unknown user");
    return `Many sign-ins of ${user} failed in ${signInPlace(event)}`;
  }
}
