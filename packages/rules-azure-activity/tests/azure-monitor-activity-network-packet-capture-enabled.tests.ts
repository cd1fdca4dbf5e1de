import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityNetworkPacketCaptureEnabled } from "../src/azure-monitor-activity-network-packet-capture-enabled";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.Network/networkWatchers/packetCaptures/write",
  "Microsoft.Network/networkWatchers/nw-north",
);

export const tests = [
  new RuleTest({
    name: "a packet capture is set up",
    expectedResult: true,
    log,
    expectedTitle: "Azure packet capture started in [northeurope]",
    expectedAlertContext: contextOf(log),
  }),
  new RuleTest({
    name: "a capture on a VPN connection starts at an unknown place",
    expectedResult: true,
    log: {
      ...log,
      operationName: "Microsoft.Network/networkWatchers/vpnConnections/startPacketCapture/action",
      location: undefined,
    },
    expectedTitle: "Azure packet capture started in an unknown location",
  }),
  new RuleTest({
    name: "the operation is part of a longer name",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.NETWORK/NETWORKWATCHERS/STARTPACKETCAPTURE/ACTION/V2" },
  }),
  new RuleTest({
    name: "the capture cannot be started",
    expectedResult: false,
    log: { ...log, resultType: "Failure" },
  }),
  new RuleTest({
    name: "a capture is stopped",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Network/networkWatchers/packetCaptures/stop/action" },
  }),
];

export { AzureMonitorActivityNetworkPacketCaptureEnabled as rule };
