import { eventOf, PantherEvent, type TestLog } from "@pypanther/core";
import { OktaDevices } from "../src/okta-devices";

const laptop = {
  id: "guo4a5u7",
  status: "ACTIVE",
  profile: {
    displayName: "Maren's laptop",
    platform: "MACOS",
    osVersion: "15.3.1",
    model: "Mac15,3",
    serialNumber: "FVFXQ2P",
    registered: true,
    diskEncryptionType: "ALL_INTERNAL_VOLUMES",
  },
};
const devices = (table: TestLog[string]) => new OktaDevices(eventOf({ p_enrichment: { okta_devices: table } }));

test("the context says which device it is and how it is kept", () => {
  expect(devices({ "device.id": laptop }).context("device.id")).toEqual({
    DeviceId: "guo4a5u7",
    Name: "Maren's laptop",
    Status: "ACTIVE",
    Platform: "MACOS",
    OSVersion: "15.3.1",
    Model: "Mac15,3",
    SerialNumber: "FVFXQ2P",
    Registered: true,
    DiskEncryption: "ALL_INTERNAL_VOLUMES",
  });
});

test("of several devices there are several values", () => {
  const other = { ...laptop, id: "guo9", profile: { platform: "IOS" } };
  const several = devices({ ids: [laptop, other] });
  expect(several.id("ids")).toEqual(["guo4a5u7", "guo9"]);
  expect(several.serialNumber("ids")).toEqual(["FVFXQ2P", null]);
});

test("a table of another name is read when it is named", () => {
  const event = new PantherEvent({ p_enrichment: { fleet: { id: laptop } } });
  expect(new OktaDevices(event, "fleet").platform("id")).toBe("MACOS");
});

test.each([
  ["no enrichment", undefined],
  ["an empty table", {}],
  ["a match of another field", { other: laptop }],
])("with %s the device is unknown", (_, table) => {
  const unknown = devices(table);
  expect(unknown.isKnown("device.id")).toBe(false);
  expect(unknown.isRegistered("device.id")).toBe(false);
  expect(unknown.status("device.id")).toBeNull();
  expect(unknown.context("device.id")).toEqual({});
});
