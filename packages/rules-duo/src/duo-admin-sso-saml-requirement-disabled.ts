import { type AlertContext, LogType, lookup, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { deserializeAdministratorLogEventDescription, duoAdministrator, duoAlertContext } from "@pypanther/helpers/duo";
import { titleValue } from "@pypanther/helpers/title-value";

/** Duo no longer requires SAML single sign-on of administrators. */
export class DuoAdminSSOSAMLRequirementDisabled extends Rule {
  id = "Duo.Admin.SSO.SAML.Requirement.Disabled-prototype";
  displayName = "Duo Admin SSO SAML Requirement Disabled";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Duo no longer requires SAML single sign-on of administrators. They can sign in without the identity " +
    "provider.";
  defaultRunbook =
    "1. Check whether an outage of the identity provider explains it. " +
    "2. Require SAML again. " +
    "3. Review administrators' sign-ins with a password since, and reset accounts whose owners did not sign in.";
  defaultReference = "https://duo.com/docs/sso#saml:~:text=Modify%20Authentication%20Sources";

  when: When = { action: "admin_single_sign_on_update" };

  rule(event: PantherEvent) {
    const status = lookup(deserializeAdministratorLogEventDescription(event), "enforcement_status");
    return status !== undefined && status !== "required";
  }

  title(event: PantherEvent) {
    const admin = duoAdministrator(event);
    const status = lookup(deserializeAdministratorLogEventDescription(event), "enforcement_status");
    return `Administrator ${admin} set the SAML requirement for administrators to ${titleValue(status, "an unknown status")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAlertContext(event);
  }
}
