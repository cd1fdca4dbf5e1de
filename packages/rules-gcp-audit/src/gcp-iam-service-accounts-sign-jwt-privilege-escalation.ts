import { type AlertContext, LogType, type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { gcpAlertContext } from "@pypanther/helpers/gcp";
import { GcpPermissionRule } from "@pypanther/helpers/gcp-permission-rule";

/** A JWT now bears the signature of a service account; its bearer can exchange it for the account's access tokens. */
export class GCPIAMserviceAccountssignJwtPrivilegeEscalation extends GcpPermissionRule {
  id = "GCP.IAM.serviceAccounts.signJwt.Privilege.Escalation-prototype";
  displayName = "GCP IAM serviceAccounts.signJwt Privilege Escalation";
  logTypes = [LogType.GCP_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Somebody was allowed to have a JSON web token signed by a service account and may now act with the account's rights.";
  defaultRunbook =
    "1. Look up the roles of the service account: they are what the caller gained. " +
    "2. Check whether the caller's job or pipeline is known to sign tokens for this account. " +
    "3. Revoke the role that carries the signing permission if not, and rotate the key named in the alert. " +
    "4. Search for calls made as the service account since the token was signed.";
  defaultReference = "https://rhinosecuritylabs.com/gcp/privilege-escalation-google-cloud-platform-part-1/";

  when: When = { "protoPayload.methodName": "SignJwt" };

  permissions: string[] = ["iam.serviceAccounts.signJwt"];
  deed = "had a token signed";

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...gcpAlertContext(event),
      serviceAccountKeyName: event.deepGet("protoPayload", "authenticationInfo", "serviceAccountKeyName"),
    };
  }
}
