import { EventReader } from "@pypanther/core";
import { axoniusLoginContext } from "../src/axonius";
import { expectHarmless } from "./hostile-logs";

const login = {
  event: {
    user: "rana@harbourline.example",
    action: "AuditAction.LoginFrom",
    params: { ip: "192.0.2.9", status: "x" },
  },
};

test.each([
  [
    "holds user, address, action and outcome",
    login,
    { username: "rana@harbourline.example", ip_address: "192.0.2.9", action: "AuditAction.LoginFrom", status: "x" },
  ],
  ["is blank where the log is", {}, { username: "", ip_address: "", action: "", status: "" }],
])("the context %s", (_, log, expected) => {
  expect(axoniusLoginContext(new EventReader(log))).toEqual(expected);
});

test("malformed logs are harmless", () => {
  expectHarmless(login, axoniusLoginContext);
});
