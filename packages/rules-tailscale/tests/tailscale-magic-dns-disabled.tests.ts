import { RuleTest } from "@pypanther/core";
import { TailscaleMagicDNSDisabled } from "../src/tailscale-magic-dns-disabled";

const switchedOff = {
  p_log_type: "Tailscale.Audit",
  time: "2026-03-11 16:33:02.100",
  event: {
    action: "DISABLE",
    origin: "ADMIN_CONSOLE",
    actor: { type: "USER", loginName: "ivo@harbourline.example" },
    target: { id: "harbourline.example", type: "TAILNET", property: "MAGIC_DNS" },
  },
};

export const tests = [
  new RuleTest({
    name: "the setting is switched off",
    expectedResult: true,
    log: switchedOff,
    expectedTitle: "[ivo@harbourline.example] switched off Tailscale MagicDNS for [harbourline.example]",
    expectedSeverity: "HIGH",
    expectedAlertContext: { actor: { type: "USER", loginName: "ivo@harbourline.example" }, action: "DISABLE" },
  }),
  new RuleTest({
    name: "the record does not name actor and tailnet",
    expectedResult: true,
    log: { ...switchedOff, event: { ...switchedOff.event, actor: null, target: { property: "MAGIC_DNS" } } },
    expectedTitle: "an unknown user switched off Tailscale MagicDNS for an unknown tailnet",
    expectedAlertContext: { actor: "<NO_ACTOR_FOUND>", action: "DISABLE" },
  }),
  new RuleTest({
    name: "the setting is switched on",
    expectedResult: false,
    log: { ...switchedOff, event: { ...switchedOff.event, action: "ENABLE" } },
  }),
  new RuleTest({
    name: "another setting is switched off",
    expectedResult: false,
    log: {
      ...switchedOff,
      event: { ...switchedOff.event, target: { ...switchedOff.event.target, property: "FILE_SHARING" } },
    },
  }),
  new RuleTest({
    name: "it is done through the API",
    expectedResult: false,
    log: { ...switchedOff, event: { ...switchedOff.event, origin: "CONFIG_API" } },
  }),
];

export { TailscaleMagicDNSDisabled as rule };
