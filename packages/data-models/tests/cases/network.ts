import {
  AwsAlbDataModel,
  AwsS3ServerAccessDataModel,
  AwsVpcDnsDataModel,
  AwsVpcFlowDataModel,
  CiscoUmbrellaDnsDataModel,
  CloudflareFirewallDataModel,
  CloudflareHttpRequestDataModel,
  OcsfDnsActivityDataModel,
  OcsfNetworkActivityDataModel,
} from "../../src";
import type { UdmCase } from "./case";

export const networkCases: UdmCase[] = [
  {
    model: AwsAlbDataModel,
    when: "a request is forwarded",
    log: { targetIp: "192.0.2.8", clientIp: "203.0.113.20", userAgent: "curl/8.5.0" },
    udm: { destination_ip: "192.0.2.8", source_ip: "203.0.113.20", user_agent: "curl/8.5.0" },
  },
  {
    model: AwsS3ServerAccessDataModel,
    when: "an object is read",
    log: { httpstatus: 206, remoteip: "203.0.113.21", useragent: "aws-cli/2.17" },
    udm: { http_status: 206, source_ip: "203.0.113.21", user_agent: "aws-cli/2.17" },
  },
  {
    model: AwsVpcDnsDataModel,
    when: "a host asks for a name",
    log: { srcAddr: "192.0.2.30", srcPort: 53122, query_name: "updates.lakeside.example." },
    udm: { source_ip: "192.0.2.30", source_port: 53122, dns_query: "updates.lakeside.example." },
  },
  {
    model: AwsVpcFlowDataModel,
    when: "a flow is recorded",
    log: {
      dstAddr: "198.51.100.2",
      dstPort: 443,
      srcAddr: "192.0.2.31",
      srcPort: 40112,
      userAgent: "none",
      status: "OK",
    },
    udm: {
      destination_ip: "198.51.100.2",
      destination_port: 443,
      source_ip: "192.0.2.31",
      source_port: 40112,
      user_agent: "none",
      log_status: "OK",
    },
  },
  {
    model: CiscoUmbrellaDnsDataModel,
    when: "a client asks for a fully qualified name",
    log: { internalIp: "192.0.2.32", srcPort: 5353, domain: "cdn.lakeside.example.." },
    udm: { source_ip: "192.0.2.32", source_port: 5353, dns_query: "cdn.lakeside.example" },
  },
  { model: CiscoUmbrellaDnsDataModel, when: "the name is empty", log: { domain: "" }, udm: { dns_query: "" } },
  { model: CiscoUmbrellaDnsDataModel, when: "the name is missing", log: {}, udm: { dns_query: null } },
  {
    model: CloudflareFirewallDataModel,
    when: "a request is blocked",
    log: { ClientIP: "203.0.113.40", ClientRequestUserAgent: "sqlmap/1.8", EdgeResponseStatus: 403 },
    udm: { source_ip: "203.0.113.40", user_agent: "sqlmap/1.8", http_status: 403 },
  },
  {
    model: CloudflareHttpRequestDataModel,
    when: "a request is served",
    log: {
      ClientIP: "203.0.113.41",
      ClientRequestUserAgent: "Mozilla/5.0",
      EdgeResponseStatus: 200,
      ClientSrcPort: 61000,
    },
    udm: { source_ip: "203.0.113.41", user_agent: "Mozilla/5.0", http_status: 200, source_port: 61000 },
  },
  {
    model: OcsfDnsActivityDataModel,
    when: "a query is recorded",
    log: { src_endpoint: { ip: "192.0.2.33", port: 33100 }, query: { hostname: "mail.lakeside.example" } },
    udm: { source_ip: "192.0.2.33", source_port: 33100, dns_query: "mail.lakeside.example" },
  },
  {
    model: OcsfNetworkActivityDataModel,
    when: "a connection is recorded",
    log: {
      dst_endpoint: { ip: "198.51.100.3", port: 22 },
      src_endpoint: { ip: "192.0.2.34", port: 33101 },
      status_code: "ACCEPT",
    },
    udm: {
      destination_ip: "198.51.100.3",
      destination_port: 22,
      source_ip: "192.0.2.34",
      source_port: 33101,
      log_status: "ACCEPT",
    },
  },
];
