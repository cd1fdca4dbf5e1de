import { LogType, type Reports, Severity } from "@pypanther/core";
import { GcpPermissionRule } from "@pypanther/helpers/gcp-permission-rule";

/** A blob was signed with the key of a service account; whoever can do that can forge its credentials. */
export class GCPIAMserviceAccountssignBlob extends GcpPermissionRule {
  id = "GCP.IAM.serviceAccounts.signBlob-prototype";
  displayName = "GCP IAM serviceAccounts signBlob";
  logTypes = [LogType.GCP_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A caller signed data in the name of a service account. An attacker can turn such a signature into an access " +
    "token of the account.";
  defaultRunbook =
    "1. Find out which service account signed, and which roles it holds. " +
    "2. Compare the caller and its address with those that sign every day, such as CI. " +
    "3. Follow what was done with the service account's identity afterwards. " +
    "4. Remove the signing permission and disable the service account if nobody can account for the call.";
  defaultReference = "https://rhinosecuritylabs.com/gcp/privilege-escalation-google-cloud-platform-part-1/";

  permissions: string[] = ["iam.serviceAccounts.signBlob"];
  deed = "signed a blob as a service account";
}
