import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import {
  isBySystemPrincipal,
  isFailedK8sRequest,
  isInSystemNamespace,
  k8sObject,
  k8sRequestObject,
} from "@pypanther/helpers/kubernetes-request";
import { k8sObjectTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";
import { isTruthy } from "@pypanther/helpers/truthy";

/** An ingress went live without a certificate, so what passes through it can be read and changed on the way. */
export class KubernetesIngressNoTLS extends Rule {
  id = "Kubernetes.Ingress.NoTLS-prototype";
  displayName = "Kubernetes Ingress Created Without TLS";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Network Security", "Encryption", "Compliance", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1040", "TA0006:T1552.004"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An Ingress was created without TLS. Whoever is on the way can read and change what passes through it.";
  defaultRunbook =
    "1. Find out whether the hosts in the alert are public and what they serve. " +
    "2. Exempt the Ingress if a load balancer or mesh adds TLS. " +
    "3. Ask the owner to add a certificate and to redirect plain HTTP. " +
    "4. Rotate passwords and tokens that were sent in the clear.";
  defaultReference = "https://kubernetes.io/docs/concepts/services-networking/ingress/#tls";
  summaryAttributes = ["username", "namespace", "name", "p_source_label"];

  when: When = { "udm:verb": "create", "udm:resource": "ingresses" };

  /** Annotations of an ingress that is set up for use from outside. */
  publicAnnotations: string[] = [
    "kubernetes.io/ingress.class",
    "cert-manager.io/cluster-issuer",
    "external-dns.alpha.kubernetes.io/hostname",
  ];

  rule(event: PantherEvent) {
    return (
      !isFailedK8sRequest(event) &&
      !isInSystemNamespace(event) &&
      !isBySystemPrincipal(event) &&
      !isTruthy(k8sRequestObject(event).deepGet("spec", "tls"))
    );
  }

  title(event: PantherEvent) {
    return `Ingress ${k8sObjectTitle(event)} created without TLS by ${k8sUserTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return k8sObject(event, "<UNKNOWN_INGRESS>");
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const annotations = k8sRequestObject(event).reader("metadata", "annotations");
    return this.publicAnnotations.some((name) => annotations.has(name)) ? "MEDIUM" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    const ingress = k8sRequestObject(event);
    const hosts = ingress.readers("spec", "rules").map((rule) => rule.get("host"));
    return {
      ...k8sAlertContext(event),
      ingress_name: event.udm("name"),
      ingress_hosts: hosts.filter(isTruthy),
      annotations: ingress.deepGet("metadata", "annotations") ?? {},
      has_tls: false,
    };
  }
}
