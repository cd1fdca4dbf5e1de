import {
  type AlertContext,
  exists,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { isIpInNetwork } from "@pypanther/helpers/base";
import { isIpAddress } from "@pypanther/helpers/ip-address";
import { s3AccessedBucket } from "@pypanther/helpers/s3-access";
import type { AwsS3ServerAccess } from "./events";

/** A bucket was accessed from outside the allowed networks. */
export class AWSS3ServerAccessIPWhitelist extends Rule<AwsS3ServerAccess> {
  id = "AWS.S3.ServerAccess.IPWhitelist-prototype";
  displayName = "AWS S3 Access IP Allowlist";
  enabled = false;
  logTypes = [LogType.AWS_S3_SERVER_ACCESS];
  tags = ["AWS", "Configuration Required", "Identity & Access Management", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A bucket was accessed from an address outside the allowed networks. The requester's credentials may be stolen.";
  defaultRunbook =
    "1. Read from the event who made the request (requester) and what was fetched or written. " +
    "2. Add the address to the allowed networks of the rule if it is a new office, network or vendor of yours. " +
    "3. Enforce the networks with a condition on aws:SourceIp in the bucket policy. " +
    "4. Revoke the requester's credentials and review its other calls if the address is foreign.";
  defaultReference = "https://aws.amazon.com/premiumsupport/knowledge-center/block-s3-traffic-vpc-ip/";
  summaryAttributes = ["bucket", "key", "remoteip"];

  when: When = {
    remoteip: exists(),
    bucket: () => (this.bucketsToMonitor.length > 0 ? this.bucketsToMonitor : not([])),
  };

  /** Buckets whose requests are checked. The default, an empty list, checks every bucket. */
  bucketsToMonitor: string[] = [];

  /** The networks that buckets may be used from, in CIDR notation. */
  allowlistNetworks: string[] = ["10.0.0.0/8"];

  rule(event: PantherEvent<AwsS3ServerAccess>) {
    const address = event.string("remoteip");
    return isIpAddress(address) && !isIpInNetwork(address, this.allowlistNetworks);
  }

  title(event: PantherEvent<AwsS3ServerAccess>) {
    return `Access to ${s3AccessedBucket(event)} from outside the allowed networks`;
  }

  alertContext(event: PantherEvent<AwsS3ServerAccess>): AlertContext {
    return awsRuleContext(event);
  }
}
