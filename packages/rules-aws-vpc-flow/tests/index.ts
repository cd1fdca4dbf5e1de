// Written by `pnpm sync-packs` from the rules in this folder.
export * as AWSDNSCryptoDomain from "./aws-dns-crypto-domain.tests";
export * as AWSVPCHealthyLogStatus from "./aws-vpc-healthy-log-status.tests";
export * as AWSVPCInboundPortBlacklist from "./aws-vpc-inbound-port-blacklist.tests";
export * as AWSVPCInboundPortWhitelist from "./aws-vpc-inbound-port-whitelist.tests";
export * as AWSVPCPortScanning from "./aws-vpc-port-scanning.tests";
export * as AWSVPCSSHAllowedSignal from "./aws-vpc-ssh-allowed-signal.tests";
export * as AWSVPCUnapprovedOutboundDNS from "./aws-vpc-unapproved-outbound-dns.tests";
