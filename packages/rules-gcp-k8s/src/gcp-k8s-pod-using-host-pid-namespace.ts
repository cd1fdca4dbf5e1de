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
import { gcpAlertContext, isGkeSystemCall } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpProjectTitle } from "@pypanther/helpers/gcp-title";

/** A pod shares the process namespace of its node and can watch, or tamper with, everything that runs there. */
export class GCPK8sPodUsingHostPIDNamespace extends Rule {
  id = "GCP.K8s.Pod.Using.Host.PID.Namespace-prototype";
  displayName = "GCP K8s Pod Using Host PID Namespace";
  enabled = false;
  status: RuleStatus = "Deprecated";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["Deprecated", "GCP", "Optional"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1611", "TA0002:T1610"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A pod with hostPID was created or changed. From it an attacker can watch and change processes of the node.";
  defaultRunbook =
    "1. Ask who runs the pod and what for; few monitoring agents need this. " +
    "2. Delete the pod if nobody can say. " +
    "3. Replace the node when the pod has run, since its processes may have been read or altered.";
  defaultReference =
    "https://medium.com/snowflake/from-logs-to-detection-using-snowflake-and-panther-to-detect-k8s-threats-d72f70a504d7";

  when: When = [
    { "protoPayload.methodName": () => this.methodsToCheck, "protoPayload.request.spec.hostPID": true },
    { "protoPayload.methodName": () => this.methodsToCheck, "protoPayload.response.spec.hostPID": true },
  ];

  /** The methods that create or change a pod. */
  methodsToCheck: string[] = ["io.k8s.core.v1.pods.create", "io.k8s.core.v1.pods.update", "io.k8s.core.v1.pods.patch"];

  rule(event: PantherEvent) {
    return !isGkeSystemCall(event);
  }

  title(event: PantherEvent) {
    return `${gcpActorTitle(event)} put a pod among the processes of its node in ${gcpProjectTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return gcpAlertContext(event);
  }
}
