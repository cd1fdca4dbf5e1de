import { noErrors } from "./support/no-errors";
import {
  type DetectionResult,
  errored,
  EventReader,
  FunctionReturnTypeError,
  instantiate,
  PantherEvent,
  Severity,
  shortErrorMessage,
  UnknownDestinationError,
  alertMethods,
} from "@pypanther/core/runtime";
import { Always } from "./support/always";
import { run } from "./support/run";

const fail = (): never => {
  throw new Error("out of order");
};
const wrong = (value: unknown): never => value as never;

test("a minimal rule on an empty event gives exactly this", () => {
  expect(run(Always)).toEqual({
    detectionId: "Harbour.Always",
    detectionType: "RULE",
    detectionSeverity: "INFO",
    triggerAlert: true,
    filterOutput: null,
    detectionOutput: true,
    titleOutput: "Harbour.Always",
    descriptionOutput: "",
    referenceOutput: "",
    severityOutput: "INFO",
    runbookOutput: "",
    destinationsOutput: null,
    dedupOutput: "Harbour.Always",
    alertContextOutput: "{}",
    uniqueOutput: null,
    errors: noErrors,
  });
});

test("an instance runs itself the same way", () => {
  expect(instantiate(Always).run(new PantherEvent({}))).toEqual(run(Always));
});

test("a rule that does not match gives nothing else, and its other methods are not called", () => {
  class Quiet extends Always {
    rule(): boolean {
      return false;
    }
    title = fail;
    description = fail;
    reference = fail;
    severity = fail;
    runbook = fail;
    destinations = fail;
    dedup = fail;
    alertContext = fail;
    unique = fail;
  }
  const nothing: Partial<DetectionResult> = {
    triggerAlert: false,
    detectionOutput: false,
    titleOutput: null,
    descriptionOutput: null,
    referenceOutput: null,
    severityOutput: null,
    runbookOutput: null,
    destinationsOutput: null,
    dedupOutput: null,
    alertContextOutput: null,
    uniqueOutput: null,
    errors: noErrors,
  };
  expect(run(Quiet)).toMatchObject(nothing);
});

test("what a rule throws is its error, and nothing is triggered", () => {
  class Broken extends Always {
    rule = fail;
  }
  const result = run(Broken);
  expect(result).toMatchObject({ triggerAlert: false, detectionOutput: null, dedupOutput: null });
  expect(errored(result)).toBe(true);
  expect(shortErrorMessage(result)).toBe('Error("out of order")');
});

test.each<[unknown, string]>([
  ["yes", "string"],
  [1, "number"],
  [null, "null"],
  [undefined, "undefined"],
  [[], "list"],
  [{}, "object"],
])("a rule that returns %p is an error that says so, and nothing is triggered", (value, type) => {
  class Odd extends Always {
    rule(): boolean {
      return wrong(value);
    }
  }
  const result = run(Odd);
  expect(result).toMatchObject({ triggerAlert: false, detectionOutput: value });
  expect(result.errors.rule).toBeInstanceOf(FunctionReturnTypeError);
  expect(result.errors.rule?.name).toBe("FunctionReturnTypeError");
  expect(result.errors.rule?.message).toBe(
    `detection [Harbour.Always] method [rule] returned [${type}], expected [boolean]`,
  );
});

test("a result without errors is not errored and has no message", () => {
  expect(errored(run(Always))).toBe(false);
  expect(shortErrorMessage(run(Always))).toBeNull();
});

test("every method's output is in the result, an empty list of destinations sending nowhere", () => {
  class Full extends Always {
    title = (): string => "Gate 4 opened";
    description = (): string => "It stood open.";
    reference = (): string => "https://gates.example/4";
    severity = (): Severity => Severity.HIGH;
    runbook = (): string => "Close it.";
    destinations = (): string[] => [];
    dedup = (): string => "gate-4";
    alertContext = () => ({ gate: 4 });
    unique = (): number => 4;
  }
  expect(run(Full)).toMatchObject({
    detectionSeverity: "INFO",
    titleOutput: "Gate 4 opened",
    descriptionOutput: "It stood open.",
    referenceOutput: "https://gates.example/4",
    severityOutput: "HIGH",
    runbookOutput: "Close it.",
    destinationsOutput: ["SKIP"],
    dedupOutput: "gate-4",
    alertContextOutput: '{"gate":4}',
    uniqueOutput: "4",
    errors: noErrors,
  });
});

test("the defaults of the rule are what methods that it does not have say", () => {
  class Described extends Always {
    displayName = "Gate opened";
    defaultDescription = "A gate stood open.";
    defaultRunbook = "Close it.";
    defaultReference = "https://gates.example";
    defaultDestinations = ["pager"];
  }
  expect(run(Described)).toMatchObject({
    titleOutput: "Gate opened",
    dedupOutput: "Gate opened",
    descriptionOutput: "A gate stood open.",
    runbookOutput: "Close it.",
    referenceOutput: "https://gates.example",
    destinationsOutput: ["pager"],
  });
});

test("methods are asked in a fixed order, each once", () => {
  const asked: string[] = [];
  const rule = instantiate(Always);
  for (const method of ["rule", ...alertMethods, "unique"] as const) {
    const answer = { rule: true, destinations: null, alertContext: {} }[method as "rule"] ?? "LOW";
    Reflect.set(rule, method, () => {
      asked.push(method);
      return method === "destinations" ? null : answer;
    });
  }
  void rule.run(new PantherEvent({}));
  expect(asked).toEqual(["rule", ...alertMethods, "unique"]);
});

describe("title and dedup", () => {
  test("without a dedup of its own, a rule's title is its dedup string and is asked once", () => {
    let asked = 0;
    class Titled extends Always {
      title(): string {
        asked += 1;
        return "Gate 4";
      }
    }
    expect(run(Titled)).toMatchObject({ titleOutput: "Gate 4", dedupOutput: "Gate 4" });
    expect(asked).toBe(1);
  });

  test.each<[string, () => string]>([
    ["throws", fail],
    ["returns a map", () => wrong({})],
  ])("a title that %s is replaced by the id, in the dedup string too", (_, title) => {
    class Odd extends Always {
      title = title;
    }
    const result = run(Odd);
    expect(result).toMatchObject({ triggerAlert: true, titleOutput: "Harbour.Always", dedupOutput: "Harbour.Always" });
    expect(Object.keys(result.errors)).toEqual(["title"]);
  });

  test("a title that throws is replaced by the display name where there is one", () => {
    class Odd extends Always {
      displayName = "Gate";
      title = fail;
    }
    expect(run(Odd).titleOutput).toBe("Gate");
  });

  test("an empty title stays empty, and the dedup string names the rule", () => {
    class Untitled extends Always {
      title = (): string => "";
    }
    expect(run(Untitled)).toMatchObject({
      titleOutput: "",
      dedupOutput: "defaultDedupString:Harbour.Always",
      errors: noErrors,
    });
  });

  test("a dedup of the rule's own counts, also when it is written as a field", () => {
    class Method extends Always {
      dedup(): string {
        return "gate-4";
      }
    }
    class Field extends Always {
      dedup = (): string => "gate-4";
    }
    expect([run(Method).dedupOutput, run(Field).dedupOutput]).toEqual(["gate-4", "gate-4"]);
  });

  test("an empty dedup string becomes the title, without an error", () => {
    class Empty extends Always {
      title = (): string => "Gate 4";
      dedup = (): string => "";
    }
    expect(run(Empty)).toMatchObject({ dedupOutput: "Gate 4", errors: noErrors });
  });

  test.each<[string, () => string]>([
    ["throws", fail],
    ["returns a map", () => wrong({})],
  ])("a dedup that %s becomes the title, and the error stays to be seen", (_, dedup) => {
    class Odd extends Always {
      title = (): string => "Gate 4";
      dedup = dedup;
    }
    const result = run(Odd);
    expect(result).toMatchObject({ triggerAlert: true, dedupOutput: "Gate 4" });
    expect(Object.keys(result.errors)).toEqual(["dedup"]);
    expect(errored(result)).toBe(true);
  });

  test("a dedup that calls its parent's gets the title", () => {
    class Prefixed extends Always {
      title(): string {
        return "Gate 4";
      }
      async dedup(event: PantherEvent): Promise<string> {
        return `north ${await super.dedup(event)}`;
      }
    }
    return expect(Promise.resolve(instantiate(Prefixed).run(new PantherEvent({})))).resolves.toMatchObject({
      dedupOutput: "north Gate 4",
    });
  });
});

describe.each(["description", "reference", "runbook"] as const)("%s", (method) => {
  test.each<[string, () => string]>([
    ["throws", fail],
    ["returns a number", () => wrong(4)],
  ])("that %s is empty, and the error stays to be seen", (_, body) => {
    class Odd extends Always {}
    Reflect.set(Odd.prototype, method, body);
    const result = run(Odd);
    expect(result[`${method}Output`]).toBe("");
    expect(Object.keys(result.errors)).toEqual([method]);
  });
});

describe("severity", () => {
  function returning(value: unknown): typeof Always {
    class Rated extends Always {
      defaultSeverity = Severity.LOW;
      severity(): Severity {
        return wrong(value);
      }
    }
    return Rated;
  }

  test.each([
    ["HIGH", "HIGH"],
    ["cRiTiCaL", "CRITICAL"],
    ["DEFAULT", "LOW"],
    ["default", "LOW"],
  ])("%p gives %s", (value, severity) => {
    expect(run(returning(value))).toMatchObject({
      severityOutput: severity,
      detectionSeverity: "LOW",
      errors: noErrors,
    });
  });

  test("an unknown one is an error that lists the known ones, and the default is used", () => {
    const { severityOutput, errors } = run(returning("URGENT"));
    expect(severityOutput).toBe("LOW");
    expect(errors.severity?.message).toBe(
      'severity() returned "URGENT". Allowed: INFO, LOW, MEDIUM, HIGH, CRITICAL or DEFAULT, in any case.',
    );
  });

  test("a text around it is not trimmed away", () => {
    expect(run(returning(" HIGH")).errors.severity).toBeDefined();
  });

  test("a huge unknown one does not make a huge error", () => {
    expect(run(returning("x".repeat(5_000_000))).errors.severity?.message.length).toBeLessThan(300);
  });

  test.each([[null], [4], [{}]])("%p is an error, and the default is used", (value) => {
    const { severityOutput, errors } = run(returning(value));
    expect(severityOutput).toBe("LOW");
    expect(errors.severity).toBeInstanceOf(FunctionReturnTypeError);
  });

  test("one that throws leaves the default and its error", () => {
    class Broken extends Always {
      severity = fail;
    }
    const { severityOutput, errors } = run(Broken);
    expect([severityOutput, errors.severity?.message]).toEqual(["INFO", "out of order"]);
  });
});

describe("destinations", () => {
  const known = [
    { id: "d-1", displayName: "pager" },
    { id: "d-2", displayName: "mail" },
  ];

  function sentTo(value: unknown, destinations: typeof known | null = known): DetectionResult {
    class Sent extends Always {
      destinations(): string[] | null {
        return wrong(value);
      }
    }
    return run(Sent, {}, destinations ?? undefined);
  }

  test("null leaves it to their own routing", () => {
    expect(sentTo(null)).toMatchObject({ destinationsOutput: null, errors: noErrors });
  });

  test("an empty list, also as the rule's default, sends nowhere", () => {
    class Nowhere extends Always {
      defaultDestinations = [];
    }
    expect(run(Nowhere).destinationsOutput).toEqual(["SKIP"]);
    expect(sentTo([]).destinationsOutput).toEqual(["SKIP"]);
  });

  test("names and ids become ids, in order", () => {
    expect(sentTo(["mail", "d-1"])).toMatchObject({ destinationsOutput: ["d-2", "d-1"], errors: noErrors });
  });

  test("one that is given twice, by name and by id, counts once and is no error", () => {
    expect(sentTo(["pager", "pager", "d-1"])).toMatchObject({ destinationsOutput: ["d-1"], errors: noErrors });
  });

  test("unknown ones are an error that lists them, and the known ones stay", () => {
    const { destinationsOutput, errors } = sentTo(["pager", "fax", "telex"]);
    expect(destinationsOutput).toEqual(["d-1"]);
    expect(errors.destinations).toBeInstanceOf(UnknownDestinationError);
    expect((errors.destinations as UnknownDestinationError).unknown).toEqual(["fax", "telex"]);
  });

  test("when it is not known which exist, names are passed on", () => {
    expect(sentTo(["fax"], null)).toMatchObject({ destinationsOutput: ["fax"], errors: noErrors });
    class Local extends Always {
      destinations = (): string[] => ["fax"];
    }
    expect(run(Local)).toMatchObject({ destinationsOutput: ["fax"], errors: noErrors });
  });

  test("more than ten are cut to ten, with an error that says so", () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ id: `d-${index}`, displayName: `n-${index}` }));
    const { destinationsOutput, errors } = sentTo(
      many.map(({ id }) => id),
      many,
    );
    expect(destinationsOutput).toHaveLength(10);
    expect(errors.destinations?.message).toBe("12 destinations given, only the first 10 are used");
  });

  test.each([["pager"], [{}], [undefined], [4]])("%p is no list, which is an error", (value) => {
    const { destinationsOutput, errors } = sentTo(value);
    expect(destinationsOutput).toBeNull();
    expect(errors.destinations?.message).toMatch(/expected a list$/);
  });

  test("an item that is no text is an error", () => {
    expect(sentTo(["pager", true]).errors.destinations?.message).toMatch(/returned \[boolean\]/);
  });

  test("a list from the event is a list", () => {
    class FromEvent extends Always {
      destinations(event?: PantherEvent): string[] {
        return event?.get("send_to") as never;
      }
    }
    expect(run(FromEvent, { send_to: ["mail"] }).destinationsOutput).toEqual(["mail"]);
  });
});

describe("unique", () => {
  test.each<[unknown, string | null]>([
    ["door-7", "door-7"],
    [7, "7"],
    [false, "false"],
    ["", ""],
    [null, null],
    [undefined, null],
  ])("%p counts as %p", (value, output) => {
    class Counted extends Always {
      unique(): string {
        return wrong(value);
      }
    }
    expect(run(Counted)).toMatchObject({ uniqueOutput: output, errors: noErrors });
  });

  test("an object or an error counts nothing and stays to be seen", () => {
    class Listed extends Always {
      unique(): string {
        return wrong({});
      }
    }
    class Broken extends Always {
      unique = fail;
    }
    expect(run(Listed).errors.unique).toBeInstanceOf(FunctionReturnTypeError);
    expect(run(Broken)).toMatchObject({ triggerAlert: true, uniqueOutput: null });
    expect(run(Broken).errors.unique?.message).toBe("out of order");
  });
});

test("all eight methods of the alert may fail, each error kept under its own name", () => {
  class Broken extends Always {}
  for (const method of alertMethods) {
    Reflect.set(Broken.prototype, method, () => {
      throw new Error(`no ${method}`);
    });
  }
  const { triggerAlert, errors } = run(Broken);
  expect(triggerAlert).toBe(true);
  expect(Object.fromEntries(Object.entries(errors).map(([method, error]) => [method, error.message]))).toEqual(
    Object.fromEntries(alertMethods.map((method) => [method, `no ${method}`])),
  );
});

test.each<[unknown, string]>([
  ["plain text", "plain text"],
  [undefined, "undefined"],
  [Object.create(null), "[Object: null prototype] {}"],
  [{ toString: 1 }, "{ toString: 1 }"],
])("whatever a rule throws becomes an error: %#", (thrown, message) => {
  class Odd extends Always {
    rule(): boolean {
      throw thrown;
    }
  }
  expect(run(Odd).errors.rule?.message).toBe(message);
});

test("the alert context may be the event or a part of it", () => {
  class Whole extends Always {
    alertContext(event?: PantherEvent): EventReader {
      return event ?? new EventReader({});
    }
  }
  expect(run(Whole as never, { gate: { id: 4 } }).alertContextOutput).toBe('{"gate":{"id":4}}');
});
