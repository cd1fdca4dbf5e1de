import { unescape } from "node:querystring";
import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import {
  isFailedK8sRequest,
  isPlatformRequest,
  k8sName,
  k8sNamespace,
  k8sRequestObject,
  k8sUser,
} from "@pypanther/helpers/kubernetes-request";
import { k8sObjectTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

/** Someone used a session in a pod to read the token mounted there, and may now act as the pod's service account. */
export class KubernetesPodStealServiceAccountToken extends Rule {
  id = "Kubernetes.Pod.StealServiceAccountToken-prototype";
  displayName = "Kubernetes Service Account Token Theft from Pod";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Credential Access", "Privilege Escalation", "Lateral Movement", "Unified Detection"];
  reports: Reports = {
    "Stratus Red Team": ["k8s.credential-access.steal-serviceaccount-token"],
    "MITRE ATT&CK": ["TA0006:T1552.007", "TA0004:T1078.004", "TA0008:T1550.001"],
  };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A command in a pod named the path of the service account token. With the token an attacker can act as the pod's " +
    "service account.";
  defaultRunbook =
    "1. Find out who opened the session and whether they can explain the command. " +
    "2. Delete the pod, and recreate its service account so that the token is void. " +
    "3. Look for requests of that service account from addresses outside the cluster. " +
    "4. Set automountServiceAccountToken to false where pods do not call the API.";
  defaultReference =
    "https://stratus-red-team.cloud/attack-techniques/kubernetes/k8s.credential-access.steal-serviceaccount-token/, https://medium.com/google-cloud/from-whoami-to-whoarewe-with-gke-workload-identity-for-fleets-3795ee942187, https://dev.to/piyushjajoo/understanding-kubernetes-projected-service-account-tokens-205f";
  summaryAttributes = ["username", "namespace", "name", "p_source_label"];

  when: When = { "udm:verb": "create", "udm:resource": "pods", "udm:subresource": "exec" };

  /** Where tokens are mounted in pods; compared without regard to case. */
  serviceAccountTokenPaths: string[] = [
    "/var/run/secrets/kubernetes.io/serviceaccount/token",
    "/var/run/secrets/kubernetes.io/serviceaccount",
    "/var/run/secrets/eks.amazonaws.com/serviceaccount/token",
    "/var/run/secrets/eks.amazonaws.com/serviceaccount",
    "/var/run/secrets/azure/tokens/azure-identity-token",
    "/var/run/secrets/azure/tokens",
    "/var/run/secrets/tokens/gcp-ksa/token",
    "/var/run/secrets/tokens/gcp-ksa",
    "serviceaccount/token",
  ];

  rule(event: PantherEvent) {
    if (isFailedK8sRequest(event) || isPlatformRequest(event)) return false;
    const command = k8sRequestObject(event).strings("command").join(" ").toLowerCase();
    const uri = unescape(event.udmString("requestURI")).toLowerCase();
    return this.serviceAccountTokenPaths
      .map((path) => path.toLowerCase())
      .some((path) => command.includes(path) || uri.includes(path));
  }

  title(event: PantherEvent) {
    return `${k8sUserTitle(event)} read the service account token of pod ${k8sObjectTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sNamespace(event)}_${k8sName(event, "<UNKNOWN_POD>")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const session = k8sRequestObject(event);
    return {
      ...k8sAlertContext(event),
      pod_name: event.udm("name"),
      command: session.get("command", []),
      request_uri: event.udm("requestURI") ?? "",
      container: session.get("container"),
    };
  }
}
