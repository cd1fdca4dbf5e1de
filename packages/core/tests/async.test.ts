import { noErrors } from "./support/no-errors";
import { instantiate, type JsonObject, PantherEvent, type Rule, runRule, Severity } from "@pypanther/core/runtime";
import { Always } from "./support/always";

const runOver = (ruleClass: new () => Rule, log: JsonObject = {}) =>
  runRule(instantiate(ruleClass), new PantherEvent(log));

test("a rule whose methods are all synchronous yields no promise", () => {
  expect(runOver(Always)).not.toBeInstanceOf(Promise);
});

test("a rule of which one method is asynchronous yields a promise of the same result", async () => {
  class Slow extends Always {
    async title(): Promise<string> {
      return Promise.resolve("Gate 4");
    }
  }
  const result = runOver(Slow);
  expect(result).toBeInstanceOf(Promise);
  expect(await result).toMatchObject({
    triggerAlert: true,
    titleOutput: "Gate 4",
    dedupOutput: "Gate 4",
    errors: noErrors,
  });
});

test("an asynchronous method after the decision is not met when nothing matches", () => {
  class Quiet extends Always {
    rule(): boolean {
      return false;
    }
    async title(): Promise<string> {
      return Promise.resolve("Gate 4");
    }
  }
  expect(runOver(Quiet)).not.toBeInstanceOf(Promise);
});

test("every method may be asynchronous", async () => {
  class Patient extends Always {
    includeFilters = [() => Promise.resolve(true)];
    excludeFilters = [() => Promise.resolve(false)];
    rule = () => Promise.resolve(true);
    title = () => Promise.resolve("t");
    description = () => Promise.resolve("d");
    reference = () => Promise.resolve("r");
    severity = () => Promise.resolve(Severity.HIGH);
    runbook = () => Promise.resolve("b");
    destinations = () => Promise.resolve([]);
    dedup = () => Promise.resolve("k");
    alertContext = () => Promise.resolve({ a: 1 });
    unique = () => Promise.resolve(5);
  }
  expect(await runOver(Patient)).toMatchObject({
    filterOutput: true,
    titleOutput: "t",
    descriptionOutput: "d",
    referenceOutput: "r",
    severityOutput: "HIGH",
    runbookOutput: "b",
    destinationsOutput: ["SKIP"],
    dedupOutput: "k",
    alertContextOutput: '{"a":1}',
    uniqueOutput: "5",
    errors: noErrors,
  });
});

test("methods wait for one another", async () => {
  const steps: string[] = [];
  class Ordered extends Always {
    async rule(): Promise<boolean> {
      await new Promise((resolve) => setImmediate(resolve));
      steps.push("rule");
      return true;
    }
    title(): string {
      steps.push("title");
      return "t";
    }
  }
  await runOver(Ordered);
  expect(steps).toEqual(["rule", "title"]);
});

test("a promise that is rejected is the method's error, with the usual fallback", async () => {
  class Broken extends Always {
    rule = () => Promise.resolve(true);
    title = () => Promise.reject(new Error("no gate"));
  }
  const result = await runOver(Broken);
  expect(result).toMatchObject({ triggerAlert: true, titleOutput: "Harbour.Always" });
  expect(result.errors.title?.message).toBe("no gate");
});

test("a promise of something other than a boolean is an error", async () => {
  class Odd extends Always {
    rule = () => Promise.resolve("yes" as never);
  }
  expect((await runOver(Odd)).errors.rule?.message).toContain("returned [string], expected [boolean]");
});

test("a promise in an asynchronous filter that is rejected is the filter's error", async () => {
  class Broken extends Always {
    includeFilters = [() => Promise.reject(new Error("no list"))];
  }
  expect((await runOver(Broken)).errors.filter?.message).toBe("no list");
});
