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
import { eksPantherObjRef } from "@pypanther/helpers/aws";
import { isPrivateIpAddress } from "@pypanther/helpers/ip-address";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AmazonEksAudit } from "./events";

function firstAddress(event: PantherEvent<AmazonEksAudit>): string {
  return event.strings("sourceIPs")[0] ?? "0.0.0.0";
}

function cluster(event: PantherEvent<AmazonEksAudit>): string {
  return event.string("p_source_label") || "<NO_P_SOURCE_LABEL>";
}

function isAllowed(event: PantherEvent<AmazonEksAudit>): boolean {
  return event.deepGet("annotations", "authorization.k8s.io/decision") === "allow";
}

function isVersionRequest(event: PantherEvent<AmazonEksAudit>): boolean {
  return event.get("requestURI") === "/version";
}

/** Refused requests and those for the version tell of curiosity only. */
function isMinor(event: PantherEvent<AmazonEksAudit>): boolean {
  return !isAllowed(event) || isVersionRequest(event);
}

/** Somebody without credentials sent a request to the API server of an EKS cluster. */
export class AmazonEKSAnonymousAPIAccess extends Rule<AmazonEksAudit> {
  id = "Amazon.EKS.AnonymousAPIAccess-prototype";
  displayName = "EKS Anonymous API Access Detected";
  logTypes = [LogType.AMAZON_EKS_AUDIT];
  tags = ["EKS", "Security Control", "API", "Initial Access:Exploit Public-Facing Application"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A request without credentials reached the API server of an EKS cluster. An attacker may use what it allows to " +
    "anyone; health checks are left out.";
  defaultRunbook =
    "1. Read from the annotations whether the request was allowed, and from requestURI what was asked for. " +
    "2. Search the audit log for other requests from the address. " +
    "3. Limit the public endpoint of the cluster to known networks, or turn it off. " +
    "4. Remove the role binding of system:anonymous or system:unauthenticated if it allowed the request, and rotate " +
    "what was read.";
  defaultReference = "https://raesene.github.io/blog/2023/03/18/lets-talk-about-anonymous-access-to-Kubernetes/";
  summaryAttributes = ["user:username", "p_any_ip_addresses", "p_source_label"];

  when: When = { "user.username": "system:anonymous" };

  rule(event: PantherEvent<AmazonEksAudit>) {
    const addresses = event.list("sourceIPs");
    if (addresses.length === 1 && addresses[0] === "127.0.0.1") return false;
    return event.get("userAgent") !== "ELB-HealthChecker/2.0" || !isPrivateIpAddress(firstAddress(event));
  }

  title(event: PantherEvent<AmazonEksAudit>) {
    if (!isAllowed(event)) return "Anonymous requests to the API of an EKS cluster were refused";
    if (isVersionRequest(event)) return "Anonymous request to the /version endpoint of an EKS cluster";
    const path = titleValue(event.string("requestURI"), "an unknown path");
    const name = titleValue(event.string("p_source_label"), "of unknown name");
    return `Anonymous request for ${path} from [${firstAddress(event)}] to EKS cluster ${name}`;
  }

  dedup(event: PantherEvent<AmazonEksAudit>) {
    return isMinor(event) ? "no dedup" : `${cluster(event)}_${event.text("userAgent")}`;
  }

  severity(event: PantherEvent<AmazonEksAudit>): SeverityOrDefault {
    return isMinor(event) ? "INFO" : "DEFAULT";
  }

  alertContext(event: PantherEvent<AmazonEksAudit>): AlertContext {
    return { ...event.toJSON(), p_eks: eksPantherObjRef(event) };
  }
}
