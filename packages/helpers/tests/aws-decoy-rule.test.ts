import { PantherEvent, Severity } from "@pypanther/core";
import { AwsDecoyRule } from "../src/aws-decoy-rule";

class DecoyQueue extends AwsDecoyRule {
  id = "DecoyQueue";
  logTypes = [];
  defaultSeverity = Severity.HIGH;
  decoy = "queue";
}

const rule = new DecoyQueue();

test("a title names the decoy that was used and what the finding says of it", () => {
  const event = new PantherEvent({ Title: "Lure touched", Resources: [{ Id: "q-1" }, { Id: "q-2" }] });
  expect(rule.title(event)).toBe("Decoy queue [q-1] was used: Lure touched");
  expect(rule.dedup(event)).toBe("q-1");
});

test("a finding may name nothing", () => {
  const event = new PantherEvent({ Resources: "q-1" });
  expect(rule.title(event)).toBe("Decoy queue of unknown name was used");
  expect(rule.dedup(event)).toBe("<UNKNOWN_RESOURCE>");
});
