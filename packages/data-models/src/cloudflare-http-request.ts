import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";

/** The unified fields of HTTP requests that Cloudflare served. */
export class CloudflareHttpRequestDataModel extends DataModel {
  id = "Standard.Cloudflare.HttpReq";
  displayName = "Cloudflare HTTP Requests";
  logTypes = [LogType.CLOUDFLARE_HTTP_REQUEST];
  mappings: DataModelMapping[] = [
    { name: "source_ip", path: "ClientIP" },
    { name: "user_agent", path: "ClientRequestUserAgent" },
    { name: "http_status", path: "EdgeResponseStatus" },
    { name: "source_port", path: "ClientSrcPort" },
  ];
}
