import { EventReader, type JsonObject } from "@pypanther/core";
import ipaddr from "ipaddr.js";

/** Facts about one's own organisation that rules and helpers of several sources share. */
export interface OrganizationConfig {
  /** Domains of the organisation. */
  ORGANIZATION_DOMAINS: string[];
  /** AWS account id → the name alerts should call it by. */
  AWS_ACCOUNTS: Record<string, string>;
  /** Domains that Dropbox content may be shared with. */
  DROPBOX_ALLOWED_SHARE_DOMAINS: string[];
  /** Domains that Dropbox content may be handed over to. */
  DROPBOX_TRUSTED_OWNERSHIP_DOMAINS: string[];
  /** Google Cloud projects that run production. */
  GCP_PRODUCTION_PROJECT_IDS: string[];
  /** Number of the Google Cloud organisation. */
  GCP_ORG_ID: string;
  /** Domains that Google Workspace mail may be forwarded to. */
  GSUITE_TRUSTED_FORWARDING_DESTINATION_DOMAINS: string[];
  /** Domains that Google Workspace documents may be handed over to. */
  GSUITE_TRUSTED_OWNERSHIP_DOMAINS: string[];
  /** Domains that Exchange mail may be forwarded to. */
  MS_EXCHANGE_ALLOWED_FORWARDING_DESTINATION_DOMAINS: string[];
  /** Addresses that Exchange mail may be forwarded to. */
  MS_EXCHANGE_ALLOWED_FORWARDING_DESTINATION_EMAILS: string[];
  /** Domains whose people may sign in to Teleport. */
  TELEPORT_ORGANIZATION_DOMAINS: string[];
  /** Tag and value that mark a resource of the cardholder data environment. */
  CDE_TAG_KEY: string;
  CDE_TAG_VALUE: string;
  /** CIDR networks that face the internet. */
  DMZ_NETWORKS: string[];
  /** Tags, as [key, value], of resources that face the internet. */
  DMZ_TAGS: [string, string][];
  /** CIDR networks of the cardholder data environment. */
  PCI_NETWORKS: string[];
}

/** The organisation's settings. Change them at the top of main.ts: `config.AWS_ACCOUNTS["111122223333"] = "ledger"`. */
export const config: OrganizationConfig = {
  ORGANIZATION_DOMAINS: ["example.com"],
  AWS_ACCOUNTS: {},
  DROPBOX_ALLOWED_SHARE_DOMAINS: ["example.com"],
  DROPBOX_TRUSTED_OWNERSHIP_DOMAINS: ["example.com"],
  GCP_PRODUCTION_PROJECT_IDS: ["example-production", "example-platform"],
  GCP_ORG_ID: "888888888888",
  GSUITE_TRUSTED_FORWARDING_DESTINATION_DOMAINS: ["example.com"],
  GSUITE_TRUSTED_OWNERSHIP_DOMAINS: ["example.com"],
  MS_EXCHANGE_ALLOWED_FORWARDING_DESTINATION_DOMAINS: ["example.com"],
  MS_EXCHANGE_ALLOWED_FORWARDING_DESTINATION_EMAILS: ["postmaster@example.com"],
  TELEPORT_ORGANIZATION_DOMAINS: ["example.com"],
  CDE_TAG_KEY: "environment",
  CDE_TAG_VALUE: "pci",
  DMZ_NETWORKS: [],
  DMZ_TAGS: [["environment", "dmz"]],
  PCI_NETWORKS: [],
};

/** Whether a CIDR range overlaps a network that faces the internet (`config.DMZ_NETWORKS`). */
export function isDmzCidr(ipRange: string): boolean {
  return config.DMZ_NETWORKS.some((network) => cidrsOverlap(ipRange, network));
}

/** Whether a resource bears one of the tags, given as [key, value], that mark what faces the internet. */
export function isDmzTags(
  resource: JsonObject,
  dmzTags: readonly (readonly [string, string])[] = config.DMZ_TAGS,
): boolean {
  const tags = new EventReader(resource).reader("Tags");
  return dmzTags.some(([key, value]) => tags.get(key) === value);
}

/** Whether a CIDR range overlaps a network of the cardholder data environment (`config.PCI_NETWORKS`). */
export function isPciScopeCidr(ipRange: string): boolean {
  return config.PCI_NETWORKS.some((network) => cidrsOverlap(ipRange, network));
}

/** Whether a resource's tags put it into the cardholder data environment; one without tags counts as in it. */
export function inPciScopeTags(resource: JsonObject): boolean {
  const reader = new EventReader(resource);
  return reader.get("Tags") === null || reader.deepGet("Tags", config.CDE_TAG_KEY) === config.CDE_TAG_VALUE;
}

function cidrsOverlap(one: string, other: string): boolean {
  if (!ipaddr.isValidCIDR(one) || !ipaddr.isValidCIDR(other)) return false;
  const [base, bits] = ipaddr.parseCIDR(one);
  const [otherBase, otherBits] = ipaddr.parseCIDR(other);
  return base.kind() === otherBase.kind() && base.match(otherBase, Math.min(bits, otherBits));
}
