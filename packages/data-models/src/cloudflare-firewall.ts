import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";

/** The unified fields of Cloudflare's firewall events. */
export class CloudflareFirewallDataModel extends DataModel {
  id = "Standard.Cloudflare.Firewall";
  displayName = "Cloudflare Firewall";
  logTypes = [LogType.CLOUDFLARE_FIREWALL];
  mappings: DataModelMapping[] = [
    { name: "source_ip", path: "ClientIP" },
    { name: "user_agent", path: "ClientRequestUserAgent" },
    { name: "http_status", path: "EdgeResponseStatus" },
  ];
}
