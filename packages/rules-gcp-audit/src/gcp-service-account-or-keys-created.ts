import { contains, endsWith, LogType, not, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpMethodName, gcpResourceLabel } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpProjectTitle } from "@pypanther/helpers/gcp-title";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

/** A person made a service account or a key for one, which stays valid after they have left. */
export class GCPServiceAccountorKeysCreated extends Rule<GcpAuditLog> {
  id = "GCP.Service.Account.or.Keys.Created-prototype";
  displayName = "GCP Service Account or Keys Created";
  logTypes = [LogType.GCP_AUDIT_LOG];
  defaultSeverity = Severity.LOW;
  defaultDescription = "A service account or a key of one was created by somebody who is no service account.";
  defaultRunbook =
    "1. Ask the person what the account or key is for. " +
    "2. Prefer workload identity or impersonation to a key wherever it will do. " +
    "3. Delete what has no owner, and check what was done with it meanwhile.";
  defaultReference = "https://cloud.google.com/iam/docs/keys-create-delete";

  when: When = {
    "resource.type": "service_account",
    "protoPayload.methodName": contains("CreateServiceAccount"),
    "protoPayload.authenticationInfo.principalEmail": not(endsWith(".gserviceaccount.com")),
  };

  title(event: PantherEvent<GcpAuditLog>) {
    const isKey = gcpMethodName(event) === "google.iam.admin.v1.CreateServiceAccountKey";
    const account = titleValue(gcpResourceLabel(event, "email_id", ""), "of an unknown name");
    return `${gcpActorTitle(event)} made ${isKey ? "a key of " : ""}service account ${account} in ${gcpProjectTitle(event)}`;
  }
}
