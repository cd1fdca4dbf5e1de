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
    "A caller used the right to sign bytes in the name of a service account. A signature of one's own choosing can be turned into an access token.";
  defaultRunbook =
    "1. Find out which service account signed, and which roles it holds. " +
    "2. Compare the caller and its address with those that sign every day, such as CI or a URL signer. " +
    "3. If nobody can account for the call, take the signing permission from the caller and disable the service account. " +
    "4. Follow what was done with the service account's identity afterwards.";
  defaultReference = "https://rhinosecuritylabs.com/gcp/privilege-escalation-google-cloud-platform-part-1/";

  permissions: string[] = ["iam.serviceAccounts.signBlob"];
  deed = "signed a blob as a service account";
}
