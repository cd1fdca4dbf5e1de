import {
  type AlertContext,
  asText,
  LogType,
  lookup,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { deserializeAdministratorLogEventDescription, duoAdministrator, duoAlertContext } from "@pypanther/helpers/duo";

/** Administrators may sign in past the company's identity provider again, with whatever password they have in Duo. */
export class DuoAdminSSOSAMLRequirementDisabled extends Rule {
  id = "Duo.Admin.SSO.SAML.Requirement.Disabled-prototype";
  displayName = "Duo Admin SSO SAML Requirement Disabled";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Single sign-on through SAML is no longer required of administrators.";
  defaultRunbook =
    "1. Check whether the identity provider had an outage that forced this. " +
    "2. Require SAML again as soon as it works. " +
    "3. Look at administrator sign-ins that used a password meanwhile.";
  defaultReference = "https://duo.com/docs/sso#saml:~:text=Modify%20Authentication%20Sources";

  when: When = { action: "admin_single_sign_on_update" };

  rule(event: PantherEvent) {
    const status = lookup(deserializeAdministratorLogEventDescription(event), "enforcement_status");
    return status !== undefined && status !== "required";
  }

  title(event: PantherEvent) {
    const admin = duoAdministrator(event);
    const status = lookup(deserializeAdministratorLogEventDescription(event), "enforcement_status");
    return `Administrator [${admin}] set the SAML requirement for administrators to [${asText(status, "<enforcement_status_not_found>")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAlertContext(event);
  }
}
