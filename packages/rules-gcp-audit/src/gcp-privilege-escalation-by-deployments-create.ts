import { LogType, type Reports, Severity } from "@pypanther/core";
import { GcpPermissionRule } from "@pypanther/helpers/gcp-permission-rule";

/** A deployment was created; Deployment Manager carries it out with the wide rights of its own service agent. */
export class GCPPrivilegeEscalationByDeploymentsCreate extends GcpPermissionRule {
  id = "GCP.Privilege.Escalation.By.Deployments.Create-prototype";
  displayName = "GCP.Privilege.Escalation.By.Deployments.Create";
  logTypes = [LogType.GCP_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A caller created a Deployment Manager deployment. It runs with the rights of a service agent, which may exceed " +
    "the caller's.";
  defaultRunbook =
    "1. Read the configuration of the deployment for what it creates and with which accounts. " +
    "2. Ask the caller's team whether they deploy this way. " +
    "3. Replace Deployment Manager's editor role by a narrower one. " +
    "4. Delete the deployment with all it made and suspend the caller if nobody can explain it.";
  defaultReference = "https://rhinosecuritylabs.com/gcp/privilege-escalation-google-cloud-platform-part-1/";

  permissions: string[] = ["deploymentmanager.deployments.create"];
  deed = "created a deployment";
}
