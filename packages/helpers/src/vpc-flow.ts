import type { PantherEvent } from "@pypanther/core";
import { isGlobalIpAddress, isIpAddress, isPrivateIpAddress } from "./ip-address";

/** Whether traffic goes from an address on the internet to one that is not. */
export function isInboundFlow(event: PantherEvent): boolean {
  return isGlobalIpAddress(event.udmString("source_ip")) && isInternal(event.udmString("destination_ip"));
}

/** Whether traffic goes from an address that is not on the internet, or unknown, to one that is not private. */
export function isOutboundFlow(event: PantherEvent): boolean {
  const source = event.udmString("source_ip");
  const destination = event.udmString("destination_ip");
  return (source === "" || isInternal(source)) && isIpAddress(destination) && !isPrivateIpAddress(destination);
}

function isInternal(address: string): boolean {
  return isIpAddress(address) && !isGlobalIpAddress(address);
}
