// Written by `pnpm sync-packs` from the schemas in this folder.
import type { JsonValue } from "@pypanther/core";

/** Audit events of the Kubernetes API server of an EKS cluster. */
export interface AmazonEksAudit {
  readonly kind?: string | null;
  readonly apiVersion?: string | null;
  readonly level?: string | null;
  readonly auditID?: string | null;
  readonly stage?: string | null;
  readonly requestURI?: string | null;
  readonly verb?: string | null;
  readonly user?: {
    readonly username?: string | null;
    readonly uid?: string | null;
    readonly groups?: readonly string[] | null;
    readonly extra?: JsonValue | null;
  } | null;
  readonly impersonatedUser?: {
    readonly username?: string | null;
    readonly uid?: string | null;
    readonly groups?: readonly string[] | null;
    readonly extra?: JsonValue | null;
  } | null;
  readonly sourceIPs?: readonly string[] | null;
  readonly userAgent?: string | null;
  readonly objectRef?: {
    readonly resource?: string | null;
    readonly namespace?: string | null;
    readonly name?: string | null;
    readonly uid?: string | null;
    readonly apiGroup?: string | null;
    readonly apiVersion?: string | null;
    readonly resourceVersion?: string | null;
    readonly subresource?: string | null;
  } | null;
  readonly responseStatus?: {
    readonly metadata?: JsonValue | null;
    readonly status?: string | null;
    readonly message?: string | null;
    readonly reason?: string | null;
    readonly code?: number | null;
    readonly details?: JsonValue | null;
  } | null;
  readonly requestObject?: JsonValue | null;
  readonly responseObject?: JsonValue | null;
  readonly requestReceivedTimestamp?: string | number | null;
  readonly stageTimestamp?: string | number | null;
  readonly annotations?: JsonValue | null;
}
