import { PantherEvent } from "@pypanther/core";
import {
  crowdstrikeDetectionAlertContext,
  crowdstrikeHost,
  crowdstrikeNetworkDetectionAlertContext,
  crowdstrikeProcessAlertContext,
  crowdstrikeProgram,
  filterCrowdstrikeFdrEventType,
  getCrowdstrikeField,
} from "../src/crowdstrike-fdr";

const event = new PantherEvent({
  p_log_type: "Crowdstrike.FDREvent",
  fdr_event_type: "ProcessRollup2",
  aid: "sensor-17",
  event_platform: "Win",
  event: { UserName: "mina", CommandLine: "whoami.exe /all", RemotePort: "8443", RawProcessId: "912" },
  unknown_payload: { FileName: "whoami.exe" },
});
const bare = new PantherEvent({});

const noDetection = {
  aid: "",
  user: "",
  "console-link": "",
  commandline: "",
  parentcommandline: "",
  filename: "",
  filepath: "",
  description: "",
  action: "",
};
const noProcess = {
  aid: "",
  CommandLine: "",
  TargetProcessId: "",
  RawProcessId: "",
  ParentBaseFileName: "",
  ParentProcessId: "",
  ImageFileName: "",
  SHA256Hash: "",
  platform: "",
};
const noConnection = {
  LocalAddressIP4: "",
  LocalPort: "",
  RemoteAddressIP4: "",
  RemotePort: "",
  Protocol: "",
  event_simpleName: "",
  aid: "",
  ContextProcessId: "",
};

test.each([
  ["at the top", "aid", "sensor-17"],
  ["in the event", "UserName", "mina"],
  ["in the unknown payload", "FileName", "whoami.exe"],
  ["nowhere", "Missing", null],
])("a field is found %s", (_, name, expected) => {
  expect(getCrowdstrikeField(event, name)).toBe(expected);
});

test("an empty field gives way to the fallback", () => {
  expect(getCrowdstrikeField(new PantherEvent({ n: 0 }), "n", 5)).toBe(5);
});

test.each([
  ["of the type asked for stays", event, "ProcessRollup2", false],
  ["of another type is skipped", event, "DnsRequest", true],
  ["without a type is skipped", new PantherEvent({ p_log_type: "Crowdstrike.FDREvent" }), "DnsRequest", true],
  ["of another log type stays", new PantherEvent({ p_log_type: "Okta.SystemLog" }), "DnsRequest", false],
])("an event %s", (_, log, name, expected) => {
  expect(filterCrowdstrikeFdrEventType(log, name)).toBe(expected);
});

describe("alert contexts", () => {
  test("of a detection", () => {
    expect(crowdstrikeDetectionAlertContext(event)).toEqual({
      ...noDetection,
      aid: "sensor-17",
      user: "mina",
      commandline: "whoami.exe /all",
      filename: "whoami.exe",
    });
  });

  test("of a process", () => {
    expect(crowdstrikeProcessAlertContext(event)).toEqual({
      ...noProcess,
      aid: "sensor-17",
      CommandLine: "whoami.exe /all",
      RawProcessId: "912",
      platform: "Win",
    });
  });

  test("of a network connection", () => {
    expect(crowdstrikeNetworkDetectionAlertContext(event)).toEqual({
      ...noConnection,
      aid: "sensor-17",
      RemotePort: "8443",
    });
  });

  test.each([
    ["detection", crowdstrikeDetectionAlertContext, noDetection],
    ["process", crowdstrikeProcessAlertContext, noProcess],
    ["network connection", crowdstrikeNetworkDetectionAlertContext, noConnection],
  ])("of an empty %s hold empty texts", (_, contextOf, expected) => {
    expect(contextOf(bare)).toEqual(expected);
  });

  test("survive parts of other types", () => {
    const odd = new PantherEvent({ event: "text", unknown_payload: [1, 2] });
    expect(crowdstrikeDetectionAlertContext(odd)).toEqual(crowdstrikeDetectionAlertContext(bare));
  });
});

test("a host goes by its name, else by the id of its sensor", () => {
  expect(crowdstrikeHost(new PantherEvent({ ComputerName: "till-4", aid: "sensor-17" }))).toBe("[till-4]");
  expect(crowdstrikeHost(new PantherEvent({ ComputerName: null, aid: "sensor-17" }))).toBe("[sensor-17]");
  expect(crowdstrikeHost(bare)).toBe("an unknown host");
});

test("a program is the last piece of a Windows path, in lower case", () => {
  const running = (ImageFileName: string) => new PantherEvent({ event: { ImageFileName } });
  expect(crowdstrikeProgram(running("\\\\Device\\HarddiskVolume3\\Tools\\XMRig.EXE"))).toBe("xmrig.exe");
  expect(crowdstrikeProgram(running("xmrig.exe"))).toBe("xmrig.exe");
  expect(crowdstrikeProgram(bare)).toBe("");
});
