import {
  type AlertContext,
  anyItem,
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

const podMethods = ["io.k8s.core.v1.pods.create", "io.k8s.core.v1.pods.update", "io.k8s.core.v1.pods.patch"];
/** A pod mounts a path of its node that gives power over it, such as the socket of the container runtime. */
export class GCPK8SPodCreateOrModifyHostPathVolumeMount extends Rule {
  id = "GCP.K8S.Pod.Create.Or.Modify.Host.Path.Volume.Mount-prototype";
  displayName = "GCP K8S Pod Create Or Modify Host Path Volume Mount";
  enabled = false;
  status: RuleStatus = "Deprecated";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["Deprecated"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1041", "TA0004:T1611"] };
  dedupPeriodMinutes = 360;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A pod with a delicate hostPath volume was created or changed.";
  defaultRunbook =
    "1. Find the workload behind the pod, and its owner. " +
    "2. Delete the pod unless it is an agent that needs the path. " +
    "3. Treat the node as compromised if the pod ran: drain and replace it. " +
    "4. Forbid hostPath volumes by admission policy.";
  defaultReference = "https://kubernetes.io/docs/concepts/security/pod-security-standards/#host-namespaces";

  when: When = {
    "protoPayload.methodName": podMethods,
    "protoPayload.response.status": not("Failure"),
    "protoPayload.authorizationInfo": anyItem({ permission: podMethods, granted: true }),
    "protoPayload.request.spec.volumes": () => anyItem({ "hostPath.path": this.suspiciousPaths }),
  };

  /** Paths of a node that give power over it, each as it is written in a mount. */
  suspiciousPaths: string[] = [
    "/var/run/docker.sock",
    "/var/run/crio/crio.sock",
    "/var/lib/kubelet",
    "/var/lib/kubelet/pki",
    "/var/lib/docker/overlay2",
    "/etc/kubernetes",
    "/etc/kubernetes/manifests",
    "/etc/kubernetes/pki",
    "/home/admin",
  ];

  rule(event: PantherEvent) {
    return !isGkeSystemCall(event);
  }

  title(event: PantherEvent) {
    return `${gcpActorTitle(event)} mounted a node path in ${gcpResourceTitle(event)} of ${gcpProjectTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return gcpPrincipal(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...gcpAlertContext(event),
      volume_mount_path: event.deepWalk(["protoPayload", "request", "spec", "volumes", "hostPath", "path"]),
    };
  }
}
