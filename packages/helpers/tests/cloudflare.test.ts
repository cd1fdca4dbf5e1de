import { EventReader } from "@pypanther/core";
import { cloudflareFwAlertContext, cloudflareHttpAlertContext, mapSourceToName } from "../src/cloudflare";
import { expectHarmless } from "./hostile-logs";

const blocked = {
  Action: "block",
  ClientIP: "203.0.113.40",
  ClientRequestHost: "shop.lakeside.example",
  Source: "l7ddos",
  RuleID: "r-17",
};

test.each([
  ["a known source, ignoring case", "FirewallCustom", "Firewall Custom Rulesets"],
  ["an unknown source", "newproduct", "newproduct"],
  ["a member of every object", "constructor", "constructor"],
  ["an event's source", new EventReader({ Source: "waf" }), "WAF"],
  ["an event's unknown source", new EventReader({ Source: "NewProduct" }), "NewProduct"],
  ["an event without source", new EventReader({}), "<NO_SOURCE>"],
])("mapSourceToName names %s", (_, source, expected) => {
  expect(mapSourceToName(source)).toBe(expected);
});

test("the context of a firewall event says what the event lacks", () => {
  expect(cloudflareFwAlertContext(new EventReader(blocked))).toEqual({
    Action: "block",
    ClientIP: "203.0.113.40",
    ClientRequestHost: "shop.lakeside.example",
    Datetime: "<Datetime_NOT_IN_EVENT>",
    EdgeColoCode: "<EdgeColoCode_NOT_IN_EVENT>",
    EdgeResponseStatus: "<EdgeResponseStatus_NOT_IN_EVENT>",
    Kind: "<Kind_NOT_IN_EVENT>",
    RuleID: "r-17",
    Source: "l7ddos",
    pan_cf_source: "L7 DDoS",
  });
});

test("the context of an empty firewall event", () => {
  expect(cloudflareFwAlertContext(new EventReader({}))).toEqual({
    Action: "<Action_NOT_IN_EVENT>",
    ClientIP: "<ClientIP_NOT_IN_EVENT>",
    ClientRequestHost: "<ClientRequestHost_NOT_IN_EVENT>",
    Datetime: "<Datetime_NOT_IN_EVENT>",
    EdgeColoCode: "<EdgeColoCode_NOT_IN_EVENT>",
    EdgeResponseStatus: "<EdgeResponseStatus_NOT_IN_EVENT>",
    Kind: "<Kind_NOT_IN_EVENT>",
    RuleID: "<RuleID_NOT_IN_EVENT>",
    Source: "<Source_NOT_IN_EVENT>",
    pan_cf_source: "<NO_SOURCE>",
  });
});

test("the context of a request holds the fields that the event has, null included", () => {
  const log = { BotScore: 2, ClientIP: "203.0.113.40", EdgeResponseStatus: null, ZoneName: "lakeside.example" };
  expect(cloudflareHttpAlertContext(new EventReader(log))).toEqual({
    BotScore: 2,
    ClientIP: "203.0.113.40",
    EdgeResponseStatus: null,
  });
});

test("the context of an empty request is empty", () => {
  expect(cloudflareHttpAlertContext(new EventReader({}))).toEqual({});
});

test("malformed logs are harmless", () => {
  expectHarmless(blocked, mapSourceToName, cloudflareFwAlertContext, cloudflareHttpAlertContext);
});
