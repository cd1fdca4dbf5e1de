import { asText, type PantherEvent } from "@pypanther/core";
import { FailedSignInsRule } from "@pypanther/helpers/failed-sign-ins-rule";
import { signInPlace } from "@pypanther/helpers/sign-in";

/** Sign-ins of one user fail again and again, as when somebody guesses the password. */
export class StandardBruteForceByUser extends FailedSignInsRule {
  id = "Standard.BruteForceByUser-prototype";
  displayName = "Brute Force By User";
  defaultDescription = "At least 20 sign-ins of the same user failed within an hour.";
  defaultRunbook =
    "1. Ask the user whether they or a device of theirs still use an old password. " +
    "2. Look from which addresses and clients the attempts came, and whether one of them succeeded. " +
    "3. After a success that the user cannot explain, end the sessions and reset password and second factors. " +
    "4. Otherwise block the addresses, or lock the account until the attempts stop.";
  summaryAttributes = ["p_any_usernames"];

  title(event: PantherEvent) {
    const user = asText(event.udm("actor_user"), "<UNKNOWN_USER>");
    return `Many sign-ins of [${user}] failed in ${signInPlace(event)}`;
  }
}
