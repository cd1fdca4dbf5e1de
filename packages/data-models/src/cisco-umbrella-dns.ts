import { DataModel, type DataModelMapping, type EventReader, exists, LogType } from "@pypanther/core";
import { withoutTrailingDots } from "./without-trailing-dots";

function dnsQuery(event: EventReader) {
  return withoutTrailingDots(event.get("domain"));
}

/** The unified fields of DNS logs of Cisco Umbrella. */
export class CiscoUmbrellaDnsDataModel extends DataModel {
  id = "Standard.CiscoUmbrella.DNS";
  displayName = "Cisco Umbrella DNS";
  logTypes = [LogType.CISCO_UMBRELLA_DNS];
  mappings: DataModelMapping[] = [
    { name: "source_ip", path: "internalIp" },
    { name: "source_port", path: "srcPort" },
    { name: "dns_query", method: dnsQuery, when: { domain: exists() } },
  ];
}
