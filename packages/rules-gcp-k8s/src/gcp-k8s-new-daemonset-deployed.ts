import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
} from "@pypanther/core";
import {
  gcpAlertContext,
  gcpMethodName,
  gcpPrincipal,
  gcpProject,
  isGcpPermissionGranted,
} from "@pypanther/helpers/gcp";

/** A DaemonSet was deployed, whose pod runs on every node there is and on every one to come. */
export class GCPK8sNewDaemonsetDeployed extends Rule {
  id = "GCP.K8s.New.Daemonset.Deployed-prototype";
  displayName = "GCP K8s New Daemonset Deployed";
  enabled = false;
  status: RuleStatus = "Deprecated";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["Deprecated"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1610"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A caller was allowed to create a DaemonSet in a cluster.";
  defaultRunbook =
    "1. Read the image, mounts and privileges of its pods. " +
    "2. Check whether an agent for logs, metrics or security is being rolled out. " +
    "3. Delete it if not, and look at all nodes it ran on.";
  defaultReference =
    "https://medium.com/snowflake/from-logs-to-detection-using-snowflake-and-panther-to-detect-k8s-threats-d72f70a504d7";

  rule(event: PantherEvent) {
    return isGcpPermissionGranted(event, "io.k8s.apps.v1.daemonsets.create");
  }

  title(event: PantherEvent) {
    return `[${gcpPrincipal(event)}] deployed a DaemonSet by [${gcpMethodName(event)}] in [${gcpProject(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return gcpAlertContext(event);
  }
}
