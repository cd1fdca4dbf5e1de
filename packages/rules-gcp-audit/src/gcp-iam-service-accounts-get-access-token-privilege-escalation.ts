import {
  type AlertContext,
  anyItem,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpAlertContext } from "@pypanther/helpers/gcp";
import { gcpMethodTitle, gcpProjectTitle } from "@pypanther/helpers/gcp-title";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

/** Another identity drew a token of a service account and now acts with the account's rights. */
export class GCPIAMserviceAccountsgetAccessTokenPrivilegeEscalation extends Rule<GcpAuditLog> {
  id = "GCP.IAM.serviceAccounts.getAccessToken.Privilege.Escalation-prototype";
  displayName = "GCP IAM serviceAccounts getAccessToken Privilege Escalation";
  logTypes = [LogType.GCP_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A caller was allowed to impersonate a service account.";
  defaultRunbook =
    "1. Compare the roles of the service account with those of the caller. " +
    "2. Check whether the caller impersonates this account as a matter of course. " +
    "3. Take the token creator role from it if not. " +
    "4. Read the account's calls while the token was valid, an hour by default.";
  defaultReference = "https://rhinosecuritylabs.com/gcp/privilege-escalation-google-cloud-platform-part-1/";

  when: When = {
    "protoPayload.authorizationInfo": anyItem({ permission: "iam.serviceAccounts.getAccessToken", granted: true }),
  };

  title(event: PantherEvent<GcpAuditLog>) {
    return `${titleValue(event.udmString("actor_user"), "an unknown actor")} got a token of a service account by ${gcpMethodTitle(event)} in ${gcpProjectTitle(event)}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return gcpAlertContext(event);
  }
}
