import {
  type AlertContext,
  contains,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { AZURE_SUCCESSES, azureActivityAlertContext } from "@pypanther/helpers/azure-activity";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AzureMonitorActivity } from "./events";

/** Network Watcher began to record packets; what it records may hold passwords and business data. */
export class AzureMonitorActivityNetworkPacketCaptureEnabled extends Rule<AzureMonitorActivity> {
  id = "Azure.MonitorActivity.Network.PacketCaptureEnabled-prototype";
  displayName = "Azure Network Packet Capture Enabled";
  logTypes = [LogType.AZURE_MONITOR_ACTIVITY];
  tags = ["Credential Access", "Network Sniffing"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1040"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A packet capture was started in Network Watcher. An attacker can read passwords and data from the recorded " +
    "traffic.";
  defaultRunbook =
    "1. Stop the capture unless a network engineer stands by it. " +
    "2. See which machine or gateway is captured and where the file is stored. " +
    "3. Restrict access to that storage and delete the file once it has been reviewed. " +
    "4. Ask the caller for the ticket; treat secrets that crossed the wire in clear as exposed.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/credential_access_network_full_network_packet_capture_detected.toml";
  summaryAttributes = ["resourceId", "location", "callerIpAddress", "correlationId"];

  when: When = { resultType: AZURE_SUCCESSES, operationName: () => ignoringCase(contains(this.operations)) };

  /** Texts any of which an operation that matches contains, in any case. */
  operations: string[] = [
    "MICROSOFT.NETWORK/NETWORKWATCHERS/STARTPACKETCAPTURE/ACTION",
    "MICROSOFT.NETWORK/NETWORKWATCHERS/VPNCONNECTIONS/STARTPACKETCAPTURE/ACTION",
    "MICROSOFT.NETWORK/NETWORKWATCHERS/PACKETCAPTURES/WRITE",
  ];

  title(event: PantherEvent<AzureMonitorActivity>) {
    return `Azure packet capture started in ${titleValue(event.text("location"), "an unknown location")}`;
  }

  alertContext(event: PantherEvent<AzureMonitorActivity>): AlertContext {
    return azureActivityAlertContext(event);
  }
}
