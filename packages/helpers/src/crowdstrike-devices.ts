import type { EventReader, JsonValue } from "@pypanther/core";
import { LookupTableMatches } from "./lookup-table";

/** The table of hosts with a Falcon sensor, rows of Falcon Data Replicator's `aidmaster` files (`Crowdstrike.AIDMaster`). */
export const CROWDSTRIKE_DEVICES_LUT_NAME = "crowdstrike_aidmaster";

/** What CrowdStrike knows of the hosts that an event names, by the id of their sensor. */
export class CrowdstrikeDevices extends LookupTableMatches {
  /** @param tableName The table under `p_enrichment`, for one of another name. */
  constructor(event: EventReader, tableName = CROWDSTRIKE_DEVICES_LUT_NAME) {
    super(event, tableName);
  }

  /** Whether CrowdStrike knows the host at all. */
  isKnown(matchField = "aid"): boolean {
    return this.flag(matchField);
  }

  computerName(matchField = "aid") {
    return this.text(matchField, "ComputerName");
  }

  /** The Windows domain that the host is in. */
  domain(matchField = "aid") {
    return this.text(matchField, "MachineDomain");
  }

  /** The operating system's name and version. */
  osVersion(matchField = "aid") {
    return this.text(matchField, "Version");
  }

  /** Who made the machine. */
  manufacturer(matchField = "aid") {
    return this.text(matchField, "SystemManufacturer");
  }

  model(matchField = "aid") {
    return this.text(matchField, "SystemProductName");
  }

  agentVersion(matchField = "aid") {
    return this.text(matchField, "AgentVersion");
  }

  /** The active directory site of the host. */
  site(matchField = "aid") {
    return this.text(matchField, "SiteName");
  }

  /** Whether the host is a server or a domain controller; Windows numbers product types 1 (workstation) to 3. */
  isServer(matchField = "aid"): boolean {
    return [this.lookup(matchField, "ProductType")].flat().some((type) => Number(type) === 2 || Number(type) === 3);
  }

  /** What an alert should say of the host; empty when CrowdStrike does not know it. */
  context(matchField = "aid"): Record<string, JsonValue> {
    if (!this.isKnown(matchField)) return {};
    return {
      ComputerName: this.computerName(matchField),
      Domain: this.domain(matchField),
      OSVersion: this.osVersion(matchField),
      Manufacturer: this.manufacturer(matchField),
      Model: this.model(matchField),
      AgentVersion: this.agentVersion(matchField),
      Site: this.site(matchField),
      Server: this.isServer(matchField),
    };
  }
}
