// Written by `pnpm sync-packs` from the rules in this folder.
export { AWSDNSCryptoDomain } from "./aws-dns-crypto-domain";
export { AWSVPCHealthyLogStatus } from "./aws-vpc-healthy-log-status";
export { AWSVPCInboundPortBlacklist } from "./aws-vpc-inbound-port-blacklist";
export { AWSVPCInboundPortWhitelist } from "./aws-vpc-inbound-port-whitelist";
export { AWSVPCPortScanning } from "./aws-vpc-port-scanning";
export { AWSVPCSSHAllowedSignal } from "./aws-vpc-ssh-allowed-signal";
export { AWSVPCUnapprovedOutboundDNS } from "./aws-vpc-unapproved-outbound-dns";
