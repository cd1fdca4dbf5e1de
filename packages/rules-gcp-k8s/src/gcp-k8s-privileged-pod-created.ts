import {
  type AlertContext,
  anyItem,
  EventReader,
  isJsonObject,
  type JsonValue,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpAlertContext, gcpPrincipal, isGkeSystemCall } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpProjectTitle, gcpResourceTitle } from "@pypanther/helpers/gcp-title";

function securityContexts(event: PantherEvent): JsonValue[] {
  return event
    .readers("protoPayload", "response", "spec", "containers")
    .map((container) => container.get("securityContext"));
}

function mayBeRoot(context: EventReader): boolean {
  return context.get("privileged") === true || context.get("runAsNonRoot") === false;
}

/** A pod runs privileged, or may run as root; little stands between it and its node. */
export class GCPK8SPrivilegedPodCreated extends Rule {
  id = "GCP.K8S.Privileged.Pod.Created-prototype";
  displayName = "GCP K8S Privileged Pod Created";
  enabled = false;
  status: RuleStatus = "Deprecated";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["Deprecated"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  dedupPeriodMinutes = 360;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A new pod in GKE has a container that is privileged or may run as root. An attacker in it needs little more to " +
    "take over the node.";
  defaultRunbook =
    "1. Find the owner of the workload and the reason for its privileges. " +
    "2. Delete the pod if there is no reason. " +
    "3. Check the node for traces of a breakout if it ran. " +
    "4. Enforce the restricted pod security standard in the namespace.";
  defaultReference = "https://www.golinuxcloud.com/kubernetes-privileged-pod-examples/";

  when: When = {
    "protoPayload.methodName": "io.k8s.core.v1.pods.create",
    "protoPayload.response.status": not("Failure"),
    "protoPayload.authorizationInfo": anyItem({ permission: "io.k8s.core.v1.pods.create", granted: true }),
  };

  rule(event: PantherEvent) {
    if (isGkeSystemCall(event)) return false;
    return securityContexts(event).some((context) => isJsonObject(context) && mayBeRoot(new EventReader(context)));
  }

  title(event: PantherEvent) {
    return `${gcpActorTitle(event)} created the privileged pod ${gcpResourceTitle(event, "of an unknown name")} in ${gcpProjectTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return gcpPrincipal(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...gcpAlertContext(event), pod_security_context: securityContexts(event) };
  }
}
