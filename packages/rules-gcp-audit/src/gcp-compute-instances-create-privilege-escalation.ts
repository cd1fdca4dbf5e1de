import {
  type AlertContext,
  endsWith,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpAlertContext, gcpServiceAccountEmails } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpProjectTitle } from "@pypanther/helpers/gcp-title";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { GcpAuditLog } from "./events";

/** A machine was started with everything it takes to steal the token of the service account attached to it. */
export class GCPcomputeinstancescreatePrivilegeEscalation extends Rule<GcpAuditLog> {
  id = "GCP.compute.instances.create.Privilege.Escalation-prototype";
  displayName = "GCP compute.instances.create Privilege Escalation";
  logTypes = [LogType.GCP_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A caller created an instance with a service account and a way to the internet. An attacker can take the " +
    "account's token from it.";
  defaultRunbook =
    "1. Compare the roles of the attached account with those of the caller. " +
    "2. Look at the start-up script and the outgoing traffic of the machine. " +
    "3. Ask the caller's team what the machine is for. " +
    "4. Stop it and revoke the account's tokens if nobody can say.";
  defaultReference = "https://rhinosecuritylabs.com/gcp/privilege-escalation-google-cloud-platform-part-1/";

  when: When = {
    "protoPayload.methodName": endsWith("compute.instances.insert"),
    "protoPayload.authenticationInfo.principalEmail": not(endsWith("@cloudservices.gserviceaccount.com")),
  };

  /** The permissions that together make the theft of a token possible. */
  requiredPermissions: string[] = [
    "compute.disks.create",
    "compute.instances.create",
    "compute.instances.setMetadata",
    "compute.instances.setServiceAccount",
    "compute.subnetworks.use",
    "compute.subnetworks.useExternalIp",
  ];

  rule(event: PantherEvent<GcpAuditLog>) {
    const payload = event.reader("protoPayload");
    if (isTruthy(payload.deepGet("response", "error"))) return false;
    const checks = payload.readers("authorizationInfo");
    const granted = new Map(checks.map((check) => [check.string("permission"), isTruthy(check.get("granted"))]));
    return checks.length > 0 && this.requiredPermissions.every((permission) => granted.get(permission) === true);
  }

  title(event: PantherEvent<GcpAuditLog>) {
    const accounts = titleValue(gcpServiceAccountEmails(event).join(", "), "an unknown service account");
    return `${gcpActorTitle(event)} created an instance with ${accounts} in ${gcpProjectTitle(event)}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    const emails = gcpServiceAccountEmails(event);
    return {
      ...gcpAlertContext(event),
      serviceAccount: emails.length > 0 ? emails : "<SERVICE_ACCOUNT_EMAILS_NOT_FOUND>",
    };
  }
}
