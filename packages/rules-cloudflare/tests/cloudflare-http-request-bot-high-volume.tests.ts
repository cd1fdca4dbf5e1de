import { RuleTest } from "@pypanther/core";
import { CloudflareHttpRequestBotHighVolume } from "../src/cloudflare-http-request-bot-high-volume";

const botRequest = {
  p_log_type: "Cloudflare.HttpRequest",
  BotScore: 30,
  ClientIP: "198.51.100.77",
  ClientRequestHost: "shop.harbourline.example",
  ClientRequestMethod: "GET",
  ClientRequestPath: "/prices",
  ClientDeviceType: "desktop",
  EdgeResponseStatus: 200,
};

export const tests = [
  new RuleTest({
    name: "a request by a likely bot",
    expectedResult: true,
    log: botRequest,
    expectedTitle: "Many requests by bots to [shop.harbourline.example]",
    expectedSeverity: "LOW",
    expectedAlertContext: {
      BotScore: 30,
      ClientIP: "198.51.100.77",
      ClientDeviceType: "desktop",
      ClientRequestHost: "shop.harbourline.example",
      ClientRequestMethod: "GET",
      ClientRequestPath: "/prices",
      EdgeResponseStatus: 200,
    },
  }),
  new RuleTest({ name: "the surest bot", expectedResult: true, log: { ...botRequest, BotScore: 1 } }),
  new RuleTest({ name: "a request just above the limit", expectedResult: false, log: { ...botRequest, BotScore: 31 } }),
  new RuleTest({ name: "a request that was not scored", expectedResult: false, log: { ...botRequest, BotScore: 0 } }),
  new RuleTest({ name: "a request without a score", expectedResult: false, log: { ...botRequest, BotScore: null } }),
];

export { CloudflareHttpRequestBotHighVolume as rule };
