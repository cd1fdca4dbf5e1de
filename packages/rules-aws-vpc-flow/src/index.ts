// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import {
  AwsVpcDnsDataModel,
  AwsVpcFlowDataModel,
  OcsfDnsActivityDataModel,
  OcsfNetworkActivityDataModel,
} from "@pypanther/data-models";
import { AWSDNSCryptoDomain } from "./aws-dns-crypto-domain";
import { AWSVPCHealthyLogStatus } from "./aws-vpc-healthy-log-status";
import { AWSVPCInboundPortBlacklist } from "./aws-vpc-inbound-port-blacklist";
import { AWSVPCInboundPortWhitelist } from "./aws-vpc-inbound-port-whitelist";
import { AWSVPCPortScanning } from "./aws-vpc-port-scanning";
import { AWSVPCSSHAllowedSignal } from "./aws-vpcssh-allowed-signal";
import { AWSVPCUnapprovedOutboundDNS } from "./aws-vpc-unapproved-outbound-dns";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    AWSDNSCryptoDomain,
    AWSVPCHealthyLogStatus,
    AWSVPCInboundPortBlacklist,
    AWSVPCInboundPortWhitelist,
    AWSVPCPortScanning,
    AWSVPCSSHAllowedSignal,
    AWSVPCUnapprovedOutboundDNS,
  ],
  dataModels: [AwsVpcDnsDataModel, AwsVpcFlowDataModel, OcsfDnsActivityDataModel, OcsfNetworkActivityDataModel],
});

export {
  AWSDNSCryptoDomain,
  AWSVPCHealthyLogStatus,
  AWSVPCInboundPortBlacklist,
  AWSVPCInboundPortWhitelist,
  AWSVPCPortScanning,
  AWSVPCSSHAllowedSignal,
  AWSVPCUnapprovedOutboundDNS,
};
