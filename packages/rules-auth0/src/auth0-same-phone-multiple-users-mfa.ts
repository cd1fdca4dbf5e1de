import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";
import { titleValue } from "@pypanther/helpers/title-value";

/** Different users enrolled the same telephone number for MFA. */
export class Auth0SamePhoneMultipleUsersMFA extends Rule {
  id = "Auth0.SamePhone.MultipleUsers.MFA-prototype";
  displayName = "Auth0 Same Phone Number Shared Across Multiple Users as MFA";
  logTypes = [LogType.AUTH0_EVENTS];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  threshold = 2;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Different users enrolled the same telephone number as their second factor. An attacker may have added their own " +
    "telephone to accounts they took over.";
  defaultRunbook =
    "1. Find all accounts with this number and when each enrolled it. " +
    "2. Ask their owners whether the number is theirs. " +
    "3. Look for one address behind all the enrolments. " +
    "4. Remove the factor from accounts whose owner does not know the number, and reset their passwords.";
  defaultReference =
    "https://github.com/auth0/auth0-customer-detections/tree/main/detections/multiple_phone_numbers_are_registered_as_mfa.yml";

  when: When = {
    "data.type": "gd_enrollment_complete",
    "data.description": "Guardian - Enrollment complete (sms)",
  };

  rule(event: PantherEvent) {
    return this.dedup(event) !== "";
  }

  title(event: PantherEvent) {
    const id = titleValue(event.deepGet("data", "user_id"), "unknown");
    const phone = titleValue(event.deepGet("data", "details", "authenticator", "phone_number"), "of unknown number");
    return `${auth0User(event)}, id ${id}, enrolled phone ${phone} for MFA in ${auth0Source(event)}`;
  }

  /** The telephone number. */
  dedup(event: PantherEvent) {
    return asText(event.deepGet("data", "details", "authenticator", "phone_number"), "<NO_PHONE_NUMBER_FOUND>");
  }

  /** The users who share a number are counted. */
  unique(event: PantherEvent) {
    return event.text("data", "user_id");
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
