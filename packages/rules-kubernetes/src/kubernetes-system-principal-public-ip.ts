import {
  type AlertContext,
  LogType,
  lookup,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  startsWith,
  type When,
} from "@pypanther/core";
import { isEksClusterManager, isEksNode } from "@pypanther/helpers/eks-principal";
import { isGlobalIpAddress, isIpAddress } from "@pypanther/helpers/ip-address";
import { getIpinfoAsn } from "@pypanther/helpers/ipinfo";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import { k8sSourceIp, k8sSourceIps } from "@pypanther/helpers/kubernetes-request";
import { k8sSourceIpTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";
import { isList, type Matched } from "@pypanther/helpers/lookup-table";
import { isTruthy } from "@pypanther/helpers/truthy";

const systemPrefixes = ["system:serviceaccount:", "system:node:", "eks:", "aks:"];

/** The network of the caller, as enrichment of its first address tells. */
function callerNetwork(event: PantherEvent): { asn: string | null; domain: string | null } {
  const matchField = event.logType.includes("GCP") ? "callerIp" : "sourceIPs";
  const networks = getIpinfoAsn(event);
  const first = (value: Matched<string>) => (isList(value) ? (value[0] ?? null) : null);
  return {
    asn: first(networks?.asn(matchField) ?? null),
    domain: first(networks?.domain(matchField) ?? null),
  };
}

/** The identity of a service account or node is used from a public address, so its token may be stolen. */
export class KubernetesSystemPrincipalPublicIP extends Rule {
  id = "Kubernetes.System.Principal.PublicIP-prototype";
  displayName = "Kubernetes System Principal Accessed from Non-Cloud Public IP";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Initial Access", "Lateral Movement", "Credential Access", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190", "TA0006:T1528", "TA0008:T1021.007"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A service account or node called the Kubernetes API from outside the cloud that runs the cluster. Its token may " +
    "have been stolen.";
  defaultRunbook =
    "1. Find out whose address it is by the ASN in the alert, such as a build system of yours. " +
    "2. Read everything the identity did since the first request from there. " +
    "3. Restrict the addresses that reach the API server. " +
    "4. Recreate the service account or replace the node if the address is not yours.";
  defaultReference = "https://kubernetes.io/docs/concepts/security/rbac-good-practices/";
  summaryAttributes = ["username", "p_any_ip_addresses", "p_source_label"];

  when: When = { "udm:username": startsWith(systemPrefixes), "udm:responseCode": not(403) };

  /** EKS's own principals, which call from addresses of AWS. */
  awsManagedPrincipals: string[] = ["eks:addon-manager", "eks:node-manager"];

  /** AKS's own service accounts, which call from addresses of Azure. */
  aksManagedServiceAccounts: string[] = [
    "system:serviceaccount:kube-system:csi-azuredisk-node-sa",
    "system:serviceaccount:kube-system:csi-azurefile-node-sa",
    "system:serviceaccount:kube-system:csi-secrets-store-provider-azure",
    "system:serviceaccount:kube-system:cloud-node-manager",
  ];

  /** Cloud → the autonomous systems of its nodes. */
  cloudProviderAsns: Record<string, string[]> = {
    aws: ["AS16509"],
    azure: ["AS8075"],
    gcp: ["AS15169", "AS396982"],
  };

  rule(event: PantherEvent) {
    const stage = event.get("stage");
    if (isTruthy(stage) && stage !== "ResponseComplete") return false;
    const user = event.udmString("username");
    const addresses = k8sSourceIps(event);
    if (addresses.length === 0) return false;
    if (addresses.some((address) => isIpAddress(address) && !isGlobalIpAddress(address))) return false;
    return !this.isCloudNode(event, user);
  }

  title(event: PantherEvent) {
    const verb = event.udmString("verb") || "an unknown verb";
    const resource = event.udmString("resource") || "an unknown resource";
    const place = event.udmString("namespace") || "cluster-scoped";
    return `${k8sUserTitle(event)} called [${verb} ${resource}] in [${place}] from public ${k8sSourceIpTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return k8sSourceIp(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    const network = callerNetwork(event);
    return {
      ...k8sAlertContext(event),
      source_ip: k8sSourceIps(event)[0] ?? null,
      asn_info: network.asn ? network : null,
    };
  }

  /** Whether the cloud that runs the cluster is behind the request. */
  isCloudNode(event: PantherEvent, user: string): boolean {
    const isNode = user.startsWith("system:node:");
    if (event.logType.includes("Amazon.EKS")) {
      if (this.awsManagedPrincipals.includes(user) && isEksClusterManager(event)) return true;
      return isEksNode(event) && this.isNetworkOf("aws", event);
    }
    if (event.logType.includes("Azure.MonitorActivity")) {
      return this.aksManagedServiceAccounts.includes(user) || (isNode && this.isNetworkOf("azure", event));
    }
    return event.logType.includes("GCP.AuditLog") && isNode && this.isNetworkOf("gcp", event);
  }

  /** Whether the caller's address belongs to a cloud. */
  isNetworkOf(cloud: string, event: PantherEvent): boolean {
    const { asn } = callerNetwork(event);
    return asn !== null && (lookup(this.cloudProviderAsns, cloud) ?? []).includes(asn);
  }
}
