import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import {
  isBySystemPrincipal,
  isFailedK8sRequest,
  k8sName,
  k8sRequestObject,
  k8sUser,
} from "@pypanther/helpers/kubernetes-request";
import { k8sNameTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

/** Someone asked the cluster for a client certificate, a credential that outlives its owner's account and cannot be revoked. */
export class KubernetesClientCertificateCreated extends Rule {
  id = "Kubernetes.ClientCertificate.Created-prototype";
  displayName = "Kubernetes Client Certificate Credential Created";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Persistence", "Credential Access", "Unified Detection"];
  reports: Reports = {
    "Stratus Red Team": ["k8s.persistence.create-client-certificate"],
    "MITRE ATT&CK": ["TA0003:T1098", "TA0006:T1552"],
  };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A user asked the cluster for a client certificate. An attacker wants one because it cannot be revoked and stays " +
    "valid when the user's account is deleted.";
  defaultRunbook =
    "1. Check who filed the request and for which user and groups the certificate is meant. " +
    "2. Ask the requester why a short-lived token would not do. " +
    "3. Delete the signing request before it is approved if nobody expected it. " +
    "4. Remove the role bindings of the certificate's user if it was approved; only a new cluster CA makes the " +
    "certificate invalid.";
  defaultReference =
    "https://stratus-red-team.cloud/attack-techniques/kubernetes/k8s.persistence.create-client-certificate/";
  summaryAttributes = ["username", "name", "p_source_label"];

  when: When = {
    "udm:verb": "create",
    "udm:resource": "certificatesigningrequests",
    "udm:username": not("kubelet-nodepool-bootstrap"),
  };

  rule(event: PantherEvent) {
    if (isFailedK8sRequest(event) || isBySystemPrincipal(event)) return false;
    const spec = k8sRequestObject(event).reader("spec");
    return (
      spec.list("usages").includes("client auth") ||
      spec.string("signerName").includes("kubernetes.io/kube-apiserver-client")
    );
  }

  title(event: PantherEvent) {
    return `Client certificate requested by ${k8sUserTitle(event)} in ${k8sNameTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sName(event, "<UNKNOWN_CSR>")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const spec = k8sRequestObject(event).reader("spec");
    return {
      ...k8sAlertContext(event),
      csr_name: event.udm("name"),
      signer_name: spec.get("signerName"),
      usages: spec.get("usages"),
      groups: spec.get("groups"),
    };
  }
}
