import {
  type AlertContext,
  LogType,
  type PantherEvent,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import { k8sName, k8sNamespace, k8sObject, k8sUser } from "@pypanther/helpers/kubernetes-request";

/** Someone opened a command session in a running container, where they can read whatever its program can. */
export class KubernetesPodExec extends Rule {
  id = "Kubernetes.Pod.Exec-prototype";
  displayName = "Kubernetes Exec Into Pod";
  enabled = false;
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Security Control", "Configuration Required", "Unified Detection"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A user executed a command inside a pod.";
  defaultRunbook =
    "1. Check who ran which command (request URI) and whether an incident or release called for it. " +
    "2. If not, ask the user; review their other requests of the day. " +
    "3. If the session is hostile, replace the pod and rotate the secrets that it mounts. " +
    "4. Restrict pods/exec to those who need it.";
  defaultReference = "https://kubernetes.io/docs/tasks/debug/debug-application/get-shell-running-container/";

  when: When = { "udm:verb": ["create", "get"], "udm:resource": "pods", "udm:subresource": "exec" };

  title(event: PantherEvent) {
    return `Command executed in pod [${k8sObject(event, "<UNKNOWN>")}] by [${k8sUser(event)}]`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sNamespace(event)}_${k8sName(event, "<UNKNOWN_POD>")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...k8sAlertContext(event), pod_name: event.udm("name") };
  }
}
