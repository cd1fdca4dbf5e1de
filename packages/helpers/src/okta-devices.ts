import type { EventReader, JsonValue } from "@pypanther/core";
import { LookupTableMatches } from "./lookup-table";

/** The table of devices that are enrolled in Okta, in the form of https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Device. */
export const OKTA_DEVICES_LUT_NAME = "okta_devices";

/** What Okta knows of the devices that an event names. */
export class OktaDevices extends LookupTableMatches {
  /** @param tableName The table under `p_enrichment`, for one of another name. */
  constructor(event: EventReader, tableName = OKTA_DEVICES_LUT_NAME) {
    super(event, tableName);
  }

  /** Whether Okta knows the device at all. */
  isKnown(matchField: string): boolean {
    return this.flag(matchField);
  }

  id(matchField: string) {
    return this.text(matchField, "id");
  }

  /** "ACTIVE", "CREATED", "SUSPENDED" or "DEACTIVATED". */
  status(matchField: string) {
    return this.text(matchField, "status");
  }

  displayName(matchField: string) {
    return this.text(matchField, "profile", "displayName");
  }

  /** "WINDOWS", "MACOS", "IOS", "ANDROID" or "CHROMEOS". */
  platform(matchField: string) {
    return this.text(matchField, "profile", "platform");
  }

  osVersion(matchField: string) {
    return this.text(matchField, "profile", "osVersion");
  }

  model(matchField: string) {
    return this.text(matchField, "profile", "model");
  }

  serialNumber(matchField: string) {
    return this.text(matchField, "profile", "serialNumber");
  }

  /** Whether the device is registered with Okta. */
  isRegistered(matchField: string): boolean {
    return this.flag(matchField, "profile", "registered");
  }

  /** Which disks are encrypted: "FULL", "USER", "ALL_INTERNAL_VOLUMES", "SYSTEM_VOLUME" or "NONE". */
  diskEncryption(matchField: string) {
    return this.text(matchField, "profile", "diskEncryptionType");
  }

  /** What an alert should say of the device; empty when Okta does not know it. */
  context(matchField: string): Record<string, JsonValue> {
    if (!this.isKnown(matchField)) return {};
    return {
      DeviceId: this.id(matchField),
      Name: this.displayName(matchField),
      Status: this.status(matchField),
      Platform: this.platform(matchField),
      OSVersion: this.osVersion(matchField),
      Model: this.model(matchField),
      SerialNumber: this.serialNumber(matchField),
      Registered: this.isRegistered(matchField),
      DiskEncryption: this.diskEncryption(matchField),
    };
  }
}
