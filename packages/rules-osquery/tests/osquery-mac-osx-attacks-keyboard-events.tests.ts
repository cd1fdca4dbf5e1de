import { RuleTest } from "@pypanther/core";
import { OsqueryMacOSXAttacksKeyboardEvents } from "../src/osquery-mac-osx-attacks-keyboard-events";

const tap = {
  p_log_type: "Osquery.Differential",
  name: "pack_osx-attacks_Keyboard_Event_Taps",
  action: "added",
  hostIdentifier: "mac-0092.harbour.example",
  columns: { path: "/Users/ines/Library/.k/logd", name: "logd" },
};

export const tests = [
  new RuleTest({
    name: "an unknown program listens",
    expectedResult: true,
    log: tap,
    expectedTitle: "A program listens to the keyboard of [mac-0092.harbour.example]",
  }),
  new RuleTest({
    name: "a program of the system",
    expectedResult: false,
    log: { ...tap, columns: { path: "/System/Library/CoreServices/Siri", name: "Siri" } },
  }),
  new RuleTest({
    name: "an approved program",
    expectedResult: false,
    log: { ...tap, columns: { path: "/Applications/P.app", name: "Adobe Photoshop CC 2019" } },
  }),
  new RuleTest({ name: "no path", expectedResult: false, log: { ...tap, columns: { path: "", name: "logd" } } }),
  new RuleTest({ name: "another query", expectedResult: false, log: { ...tap, name: "pack_osx-attacks_LaunchPest" } }),
  new RuleTest({ name: "the program stops listening", expectedResult: false, log: { ...tap, action: "removed" } }),
];

export { OsqueryMacOSXAttacksKeyboardEvents as rule };
