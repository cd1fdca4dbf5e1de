import { LogType, type Reports, type RuleStatus, Severity } from "@pypanther/core";
import { GcpPermissionRule } from "@pypanther/helpers/gcp-permission-rule";

/** A DaemonSet was deployed, whose pod runs on every node there is and on every one to come. */
export class GCPK8sNewDaemonsetDeployed extends GcpPermissionRule {
  id = "GCP.K8s.New.Daemonset.Deployed-prototype";
  displayName = "GCP K8s New Daemonset Deployed";
  enabled = false;
  status: RuleStatus = "Deprecated";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["Deprecated"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1610"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A DaemonSet was created in GKE. It runs a pod on every node, which lets an attacker run code on all of them.";
  defaultRunbook =
    "1. Read the image, mounts and privileges of its pods. " +
    "2. Check whether an agent for logs, metrics or security is being rolled out. " +
    "3. Delete it if not, and look at all nodes it ran on.";
  defaultReference =
    "https://medium.com/snowflake/from-logs-to-detection-using-snowflake-and-panther-to-detect-k8s-threats-d72f70a504d7";

  permissions: string[] = ["io.k8s.apps.v1.daemonsets.create"];
  deed = "deployed a DaemonSet";
}
