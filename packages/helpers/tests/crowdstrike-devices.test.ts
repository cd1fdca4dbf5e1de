import { eventOf, PantherEvent, type TestLog } from "@pypanther/core";
import { CrowdstrikeDevices } from "../src/crowdstrike-devices";

const host = {
  aid: "3f9c",
  ComputerName: "FJORD-DC-02",
  MachineDomain: "fjordline.example",
  Version: "Windows Server 2022",
  SystemManufacturer: "Dell Inc.",
  SystemProductName: "PowerEdge R650",
  AgentVersion: "7.20.19305.0",
  SiteName: "Bergen",
  ProductType: "2",
};
const devices = (table: TestLog[string]) =>
  new CrowdstrikeDevices(eventOf({ aid: "3f9c", p_enrichment: { crowdstrike_aidmaster: table } }));

test("the context says which host it is", () => {
  expect(devices({ aid: host }).context()).toEqual({
    ComputerName: "FJORD-DC-02",
    Domain: "fjordline.example",
    OSVersion: "Windows Server 2022",
    Manufacturer: "Dell Inc.",
    Model: "PowerEdge R650",
    AgentVersion: "7.20.19305.0",
    Site: "Bergen",
    Server: true,
  });
});

test.each([
  ["a domain controller", "2", true],
  ["a server", 3, true],
  ["a workstation", "1", false],
  ["what is no number", "two", false],
  ["nothing", undefined, false],
])("a product type of %s", (_, ProductType, expected) => {
  expect(devices({ aid: { ...host, ProductType } }).isServer()).toBe(expected);
});

test("a table of another name and another field are read when they are named", () => {
  const event = new PantherEvent({ p_enrichment: { hosts: { "device.sensor": host } } });
  expect(new CrowdstrikeDevices(event, "hosts").computerName("device.sensor")).toBe("FJORD-DC-02");
});

test.each([
  ["no enrichment", undefined],
  ["an empty table", {}],
  ["a match that is a text", { aid: "" }],
])("with %s the host is unknown", (_, table) => {
  const unknown = devices(table);
  expect(unknown.isKnown()).toBe(false);
  expect(unknown.computerName()).toBeNull();
  expect(unknown.isServer()).toBe(false);
  expect(unknown.context()).toEqual({});
});
