import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { m365AlertContext } from "@pypanther/helpers/msft";
import { titleValue } from "@pypanther/helpers/title-value";

/** A user's sign-ins to Microsoft 365 fail; many within the hour are someone guessing the password. */
export class Microsoft365BruteForceLoginbyUser extends Rule {
  id = "Microsoft365.Brute.Force.Login.by.User-prototype";
  displayName = "Microsoft365 Brute Force Login by User";
  logTypes = [LogType.MICROSOFT365_AUDIT_AZURE_ACTIVE_DIRECTORY];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Sign-ins of a user to Microsoft 365 failed many times within the hour. An attacker may be guessing the password.";
  defaultRunbook =
    "1. Look at the addresses and clients of the failed sign-ins. " +
    "2. Ask the user whether a device still has an old password. " +
    "3. Check for a success after the failures. " +
    "4. Reset the password and block the address if the attempts are foreign.";
  defaultReference =
    "https://learn.microsoft.com/en-us/microsoft-365/troubleshoot/authentication/access-denied-when-connect-to-office-365";

  when: When = { Operation: "UserLoginFailed" };

  title(event: PantherEvent) {
    return `Many failed Microsoft 365 sign-ins of ${titleValue(event.text("UserId"), "an unknown user")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return m365AlertContext(event);
  }
}
