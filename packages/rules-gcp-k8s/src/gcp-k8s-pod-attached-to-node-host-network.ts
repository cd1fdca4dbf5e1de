import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpAlertContext, gcpPrincipal, isGkeSystemCall } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpProjectTitle } from "@pypanther/helpers/gcp-title";

/** A pod uses the network of its node, where it can listen to others and reach services meant for the node alone. */
export class GCPK8sPodAttachedToNodeHostNetwork extends Rule {
  id = "GCP.K8s.Pod.Attached.To.Node.Host.Network-prototype";
  displayName = "GCP K8s Pod Attached To Node Host Network";
  enabled = false;
  status: RuleStatus = "Deprecated";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["Deprecated", "GCP", "Optional"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1611"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A pod with hostNetwork was created or changed. From it an attacker reaches services that listen on the node " +
    "only.";
  defaultRunbook =
    "1. Ask the owner of the workload why it needs the node's network. " +
    "2. Look at what the pod listens on and connects to. " +
    "3. Remove the setting or the pod, and enforce the baseline pod security standard.";
  defaultReference =
    "https://medium.com/snowflake/from-logs-to-detection-using-snowflake-and-panther-to-detect-k8s-threats-d72f70a504d7";

  when: When = {
    "protoPayload.methodName": [
      "io.k8s.core.v1.pods.create",
      "io.k8s.core.v1.pods.update",
      "io.k8s.core.v1.pods.patch",
    ],
    "protoPayload.request.spec.hostNetwork": true,
  };

  rule(event: PantherEvent) {
    return !isGkeSystemCall(event);
  }

  title(event: PantherEvent) {
    return `${gcpActorTitle(event)} put a pod on the network of its node in ${gcpProjectTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return gcpPrincipal(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return gcpAlertContext(event);
  }
}
