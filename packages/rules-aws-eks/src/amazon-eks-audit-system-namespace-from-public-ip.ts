import {
  type AlertContext,
  asText,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  startsWith,
  type When,
} from "@pypanther/core";
import { eksPantherObjRef } from "@pypanther/helpers/aws";
import { isEksClusterManager, isEksNode } from "@pypanther/helpers/eks-principal";
import { eksRequest } from "@pypanther/helpers/eks-request";
import { isGlobalIpAddress } from "@pypanther/helpers/ip-address";
import { getIpinfoAsn } from "@pypanther/helpers/ipinfo";
import { type Matched } from "@pypanther/helpers/lookup-table";
import { getMispWarningLists } from "@pypanther/helpers/misp";
import type { AmazonEksAudit } from "./events";

function isAwsAddress(event: PantherEvent, address: string): boolean {
  if (getMispWarningLists(event)?.hasWarningListId(address, "amazon-aws")) return true;
  const networks = getIpinfoAsn(event);
  const first = (value: Matched<string> | undefined) => (Array.isArray(value) ? value[0] : null);
  return first(networks?.asn("sourceIPs")) === "AS16509" && first(networks?.domain("sourceIPs")) === "amazon.com";
}

/** A system identity of an EKS cluster was used from a public address outside AWS. */
export class AmazonEKSAuditSystemNamespaceFromPublicIP extends Rule<AmazonEksAudit> {
  id = "Amazon.EKS.Audit.SystemNamespaceFromPublicIP-prototype";
  displayName = "EKS Audit Log Reporting system Namespace is Used From A Public IP";
  createAlert = false;
  logTypes = [LogType.AMAZON_EKS_AUDIT];
  tags = [
    "EKS",
    "Initial Access",
    "Lateral Movement",
    "Exploit Public-Facing Application",
    "Remote Services",
    "Cloud Services",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190", "TA0008:T1021.007"] };
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A system identity called the API of an EKS cluster from a public address outside AWS. Its token is probably " +
    "stolen, as it never leaves the cluster.";
  defaultRunbook =
    "1. Find out whether the address is a build system of yours. " +
    "2. List everything that the identity did since the first request from there. " +
    "3. Limit the cluster's public endpoint to known networks. " +
    "4. Recreate the service account or replace the node to void the credentials if the address is not yours.";
  defaultReference = "https://docs.aws.amazon.com/eks/latest/userguide/network_reqs.html";
  summaryAttributes = ["user:username", "p_source_label"];

  when: When = {
    stage: "ResponseComplete",
    "responseStatus.code": not(403),
    "user.username": startsWith("system:", "eks:"),
  };

  /** EKS's own principals, which call from addresses of AWS. */
  amzPublics: string[] = ["eks:addon-manager", "eks:node-manager"];

  rule(event: PantherEvent<AmazonEksAudit>) {
    const actor = event.string("user", "username");
    const address = asText(event.list("sourceIPs")[0]);
    if (!isGlobalIpAddress(address)) return false;
    if (this.amzPublics.includes(actor) && isEksClusterManager(event)) return false;
    return !isEksNode(event) || !isAwsAddress(event, address);
  }

  title(event: PantherEvent<AmazonEksAudit>) {
    return `EKS system identity ${eksRequest(event)}`;
  }

  dedup(event: PantherEvent<AmazonEksAudit>) {
    return `${event.text("p_source_label")}_${asText(event.list("sourceIPs")[0])}`;
  }

  alertContext(event: PantherEvent<AmazonEksAudit>): AlertContext {
    return { ...event.toJSON(), p_eks: eksPantherObjRef(event) };
  }
}
