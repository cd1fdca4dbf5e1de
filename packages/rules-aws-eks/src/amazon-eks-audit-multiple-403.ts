import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  startsWith,
  type When,
} from "@pypanther/core";
import { eksPantherObjRef } from "@pypanther/helpers/aws";
import { eksRequest } from "@pypanther/helpers/eks-request";
import { isGlobalIpAddress } from "@pypanther/helpers/ip-address";
import type { AmazonEksAudit } from "./events";

/** An EKS cluster refused many requests from one public address. */
export class AmazonEKSAuditMultiple403 extends Rule<AmazonEksAudit> {
  id = "Amazon.EKS.Audit.Multiple403-prototype";
  displayName = "EKS Audit Log based single sourceIP is generating multiple 403s";
  logTypes = [LogType.AMAZON_EKS_AUDIT];
  tags = ["EKS"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1613"] };
  dedupPeriodMinutes = 30;
  threshold = 10;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An EKS cluster refused requests from a public address; ten in half an hour make an alert. Somebody may be " +
    "trying out stolen credentials.";
  defaultRunbook =
    "1. List which users and resources the address tried. " +
    "2. Give the role what it needs if the address is a tool of yours. " +
    "3. Block the address and limit the cluster's public endpoint. " +
    "4. Revoke the credentials if any request of the address was allowed.";
  defaultReference = "https://aws.github.io/aws-eks-best-practices/security/docs/detective/";
  summaryAttributes = ["user:username", "p_any_ip_addresses", "p_source_label"];

  when: When = {
    stage: "ResponseComplete",
    "responseStatus.code": 403,
    requestURI: startsWith("/api/", "/apis/"),
  };

  rule(event: PantherEvent<AmazonEksAudit>) {
    return isGlobalIpAddress(asText(event.list("sourceIPs")[0]));
  }

  title(event: PantherEvent<AmazonEksAudit>) {
    return `EKS refused with 403: ${eksRequest(event)}`;
  }

  dedup(event: PantherEvent<AmazonEksAudit>) {
    return `${event.text("p_source_label")}_${asText(event.list("sourceIPs")[0])}`;
  }

  alertContext(event: PantherEvent<AmazonEksAudit>): AlertContext {
    return { ...event.toJSON(), p_eks: eksPantherObjRef(event) };
  }
}
