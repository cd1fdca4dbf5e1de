import {
  type AlertContext,
  type EventReader,
  type JsonValue,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { parseJson } from "@pypanther/helpers/json-text";
import { m365AlertContext } from "@pypanther/helpers/msft";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A user lost the last strong authentication method; a password is all that protects the account now. */
export class Microsoft365MFADisabled extends Rule {
  id = "Microsoft365.MFA.Disabled-prototype";
  displayName = "Microsoft365 MFA Disabled";
  logTypes = [LogType.MICROSOFT365_AUDIT_AZURE_ACTIVE_DIRECTORY];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1556", "TA0005:T1556", "TA0006:T1556"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "A Microsoft 365 user no longer has a second factor. An attacker then needs only the password.";
  defaultRunbook =
    "1. Ask the user and the actor whether a phone is being replaced. " +
    "2. Have the user register a method again at once. " +
    "3. Review what the actor changed on other accounts. " +
    "4. Revoke sessions and reset the password if nobody asked for the change.";
  defaultReference =
    "https://learn.microsoft.com/en-us/microsoft-365/admin/security-and-compliance/set-up-multi-factor-authentication?view=o365-worldwide";

  when: When = { Operation: "Update user." };

  rule(event: PantherEvent) {
    const method = event
      .readers("ModifiedProperties")
      .find((property) => property.get("Name") === "StrongAuthenticationMethod");
    if (!method) return false;
    const before = this.value(method, "OldValue");
    const after = this.value(method, "NewValue");
    return before !== undefined && after !== undefined && isTruthy(before) && !isTruthy(after);
  }

  title(event: PantherEvent) {
    return `Microsoft 365 MFA removed from ${titleValue(event.text("ObjectId"), "an unknown object")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return m365AlertContext(event);
  }

  /** A value of a property, read when it is JSON text; undefined when that is broken. */
  private value(property: EventReader, field: string): JsonValue | undefined {
    const value = property.get(field);
    return typeof value === "string" ? parseJson(value) : value;
  }
}
